//! Texts in the charset that a media type names.
//!
//! Comes in: a charset, if one is named, and bytes or text. Goes out: text or bytes, or what is
//! wrong. Absent: JSON, which is UTF-8 whatever its media type says (RFC 8259, section 8.1).

/// Charsets that this build knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Charset {
    /// ASCII too, which is a part of it.
    Utf8,
    Latin1,
    /// One of the WHATWG's.
    #[cfg(feature = "charset")]
    Other(&'static encoding_rs::Encoding),
}

impl Charset {
    /// The charset of this name; texts are UTF-8 where none is named.
    fn of(name: Option<&str>) -> Result<Self, String> {
        let name = name.unwrap_or("utf-8").to_ascii_lowercase();
        match name.as_str() {
            "utf-8" | "utf8" | "us-ascii" | "ascii" => Ok(Self::Utf8),
            "iso-8859-1" | "iso_8859-1" | "iso8859-1" | "latin1" | "l1" => Ok(Self::Latin1),
            #[cfg(feature = "charset")]
            _ => encoding_rs::Encoding::for_label(name.as_bytes())
                .map(Self::Other)
                .ok_or_else(|| format!("the charset {name} is not known")),
            #[cfg(not(feature = "charset"))]
            _ => Err(format!(
                "the charset {name} is not known without the feature `charset`"
            )),
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
        #[cfg(feature = "charset")]
        Charset::Other(encoding) => {
            let (text, _, is_faulty) = encoding.decode(bytes);
            match is_faulty {
                true => Err((format!("the text is not {}", encoding.name()), 0)),
                false => Ok(text.into_owned()),
            }
        }
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
        // UTF-16 is only read, since encoding_rs writes UTF-8 in its place, which would not be what
        // the document says.
        #[cfg(feature = "charset")]
        Charset::Other(encoding) => match encoding.encode(&text) {
            (bytes, written, false) if written == encoding => Ok(bytes.into_owned()),
            _ => Err(format!(
                "cannot be written in the charset {}",
                encoding.name()
            )),
        },
    }
}
