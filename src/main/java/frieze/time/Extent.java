package frieze.time;

/// What one stated date covers: "somewhere in here". Bounds are exact, `end` exclusive; the qualifiers never
/// change them.
///
/// @param span the seconds that the date may mean; never open
/// @param precision as stated
/// @param approximate EDTF `~` or `%` on any component
/// @param uncertain EDTF `?` or `%` on any component
public record Extent(TimeSpan span, Precision precision, boolean approximate, boolean uncertain) {}
