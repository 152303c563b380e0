package frieze.time;

import java.util.List;

/// Why a text is no date.
///
/// @param code key of the message in `messages.properties` of this room
/// @param arguments of the message
/// @param position index of the first character that cannot be right, from 0
public record DateError(String code, List<Object> arguments, int position)
        implements When.Result, Edtf.Result, SpokenReader.Reading {}
