/// The events as a list, beside the picture of them or instead of it: the way for those who do not see the picture, and
/// for long reading.
@org.jspecify.annotations.NullMarked
package frieze.app.list;
