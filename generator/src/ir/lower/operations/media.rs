//! Media types and the codecs that read and write them.

use crate::ir::Codec;

/// The codec of a media type.
pub(super) struct MediaCodec {
    /// How its bodies are read and written.
    pub(super) codec: Codec,
    /// Whether the media type is one that the codec is meant for. Bodies of all others are bytes
    /// because nothing better is known.
    pub(super) is_exact: bool,
}

/// A stream of events never ends, so that it cannot be read as one text.
pub(super) const EVENTS: &str = "text/event-stream";

/// Finds the codec of a media type; parameters and letter case do not matter.
pub(super) fn codec(name: &str) -> MediaCodec {
    let essence = essence(name);
    let (family, subtype) = essence.split_once('/').unwrap_or(("", ""));
    let exact = |codec| MediaCodec {
        codec,
        is_exact: true,
    };
    match (family, subtype) {
        ("application" | "text", "json") => exact(Codec::Json),
        (_, subtype) if subtype.split('+').any(|part| part == "json") => exact(Codec::Json),
        ("application", "x-www-form-urlencoded") => exact(Codec::Form),
        ("multipart", _) => exact(Codec::Multipart),
        _ if essence == EVENTS => MediaCodec {
            codec: Codec::Bytes,
            is_exact: false,
        },
        ("text", _) => exact(Codec::Text),
        (_, subtype) if is_text(subtype) => exact(Codec::Text),
        (family, subtype) => MediaCodec {
            codec: Codec::Bytes,
            is_exact: is_binary(family, subtype),
        },
    }
}

/// Whether each part of a body in this media type has a name, as the fields of a form have.
pub(super) fn has_named_parts(name: &str) -> bool {
    essence(name) == "multipart/form-data"
}

/// A media type without its parameters, in lower case.
fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type outside of `text` is text by definition. Bodies of a type that is missing
/// here are bytes unless their schema is a string, so a missing one costs convenience and no
/// content.
fn is_text(subtype: &str) -> bool {
    let plain = [
        "xml",
        "yaml",
        "x-yaml",
        "javascript",
        "x-javascript",
        "graphql",
        "sql",
        "toml",
        "x-pem-file",
        "jwt",
        "jose",
    ];
    plain.contains(&subtype) || subtype.ends_with("+xml") || subtype.ends_with("+yaml")
}

/// Whether a media type is made for bytes. Bodies of types that are in neither list are bytes as
/// well, unless their schema is a string; unless it is binary, a finding says that there is no
/// codec. A type that is missing here so costs a finding and nothing else.
fn is_binary(family: &str, subtype: &str) -> bool {
    const SUBTYPES: [&str; 13] = [
        "*",
        "octet-stream",
        "pdf",
        "zip",
        "gzip",
        "x-gzip",
        "x-tar",
        "x-gtar",
        "x-zip-compressed",
        "x-bzip2",
        "x-7z-compressed",
        "zstd",
        "binary",
    ];
    match family {
        "image" | "audio" | "video" | "font" | "model" => true,
        "*" => subtype == "*",
        "application" => {
            SUBTYPES.contains(&subtype)
                || subtype.ends_with("+zip")
                || subtype.ends_with("+gzip")
                || is_office(subtype)
        }
        _ => false,
    }
}

fn is_office(subtype: &str) -> bool {
    ["vnd.ms-", "vnd.openxmlformats-", "vnd.oasis.", "msword"]
        .iter()
        .any(|start| subtype.starts_with(start))
}

/// The name that tells a body in this media type from the others of the same request or response.
pub(super) fn label(name: &str) -> String {
    let essence = essence(name);
    let subtype = essence
        .split_once('/')
        .map_or(essence.as_str(), |(_, subtype)| subtype);
    match subtype {
        "x-www-form-urlencoded" => "form".to_owned(),
        "form-data" => "multipart".to_owned(),
        other => other.replace('*', "any"),
    }
}
