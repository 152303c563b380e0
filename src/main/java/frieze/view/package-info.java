/// The timeline on the screen: control, skin, behaviour, painters.
package frieze.view;
