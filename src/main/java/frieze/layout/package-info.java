/// Where everything goes: pure functions from a document and a viewport to placed things.
package frieze.layout;
