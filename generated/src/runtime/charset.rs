//! Texts in the charset that a media type names.
//!
//! Comes in: a charset, if one is named, and bytes or text. Goes out: text or bytes, or what is wrong. Absent: JSON, which is UTF-8
//! whatever its media type says (RFC 8259, section 8.1).

/// Charsets that this build knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Charset {
    /// ASCII too, which is a part of it.
    Utf8,
    Latin1,
}

impl Charset {
    /// The charset of this name; texts are UTF-8 where none is named.
    fn of(name: Option<&str>) -> Result<Self, String> {
        let name = name.unwrap_or("utf-8").to_ascii_lowercase();
        match name.as_str() {
            "utf-8" | "utf8" | "us-ascii" | "ascii" => Ok(Self::Utf8),
            "iso-8859-1" | "iso_8859-1" | "iso8859-1" | "latin1" | "l1" => Ok(Self::Latin1),
            _ => Err(format!("the charset {name} is not known")),
        }
    }
}

/// Reads bytes as text, or says what is wrong and at which byte.
pub(crate) fn decode(name: Option<&str>, bytes: &[u8]) -> Result<String, (String, usize)> {
    match Charset::of(name).map_err(|message| (message, 0))? {
        Charset::Utf8 => String::from_utf8(bytes.to_vec()).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            ("the text is not UTF-8".to_owned(), offset)
        }),
        // Each byte is the character with its number.
        Charset::Latin1 => Ok(bytes.iter().copied().map(char::from).collect()),
    }
}

/// Writes text as bytes, or says what is wrong.
pub(crate) fn encode(name: Option<&str>, text: String) -> Result<Vec<u8>, String> {
    match Charset::of(name)? {
        Charset::Utf8 => Ok(text.into_bytes()),
        Charset::Latin1 => text
            .chars()
            .map(u8::try_from)
            .collect::<Result<_, _>>()
            .map_err(|_| "has a character that its charset ISO-8859-1 lacks".to_owned()),
    }
}
