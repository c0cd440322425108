//! Writes the parts of a form, with files, as RFC 7578 and the WHATWG's rules for forms say.
//!
//! Comes in: an object, a map or a list, and what the document says of its fields. Goes out: the
//! body, and its media type with the boundary. The body is in memory as a whole, unless one of its
//! files is a stream.

use super::body::OCTETS;
use super::body_source::{BodySource, Payload};
use super::check::Violation;
use super::media_type::MediaType;
use super::plan::Part;
use super::request::json;
use super::style::{Encoding, named};
use super::tree::{NO_FIELDS, STREAM, Tree, has_fields, holds_stream, members};
use super::wire::{FilePart, View, Wire};
use std::hash::{BuildHasher, RandomState};
use std::mem;

/// A body on its way, without the boundaries that the parts will stand between.
struct Writer<'a> {
    parts: &'a [Part],
    /// Whether parts are told apart by name; they are by their order in other media types.
    is_form: bool,
    written: Vec<Written>,
    violations: Vec<Violation>,
}

/// The headers and the content of one part.
struct Written {
    head: String,
    content: Payload,
}

/// The media type with its boundary, the body, and what is wrong with it.
pub(crate) fn write(
    media: &str,
    value: &dyn Wire,
    parts: &[Part],
) -> (String, Payload, Vec<Violation>) {
    let is_form = media.eq_ignore_ascii_case("multipart/form-data");
    let mut writer = Writer {
        parts,
        is_form,
        written: Vec::new(),
        violations: Vec::new(),
    };
    match value.view() {
        // The parts of a form have names, and the items of a list have none.
        View::List | View::Texts(_) if !is_form => (0..value.count())
            .filter_map(|index| value.item(index))
            .for_each(|item| writer.part("", item)),
        _ if has_fields(value) => members(value, &mut |key, value| writer.field(key, value)),
        _ => writer.violations.push(Violation::new("body", NO_FIELDS)),
    }
    let boundary = boundary(&writer.written);
    (
        format!("{media}; boundary={boundary}"),
        join(&writer.written, &boundary),
        writer.violations,
    )
}

/// The parts between their boundaries.
fn join(parts: &[Written], boundary: &str) -> Payload {
    let mut joined = Vec::new();
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head).as_bytes());
        match &part.content {
            Payload::Bytes(content) => bytes.extend_from_slice(content),
            source => {
                joined.push(Payload::Bytes(mem::take(&mut bytes).into()));
                joined.push(source.clone());
            }
        }
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let end = Payload::Bytes(bytes.into());
    if joined.is_empty() {
        return end;
    }
    joined.push(end);
    Payload::Source(BodySource::of_parts(joined))
}

impl Writer<'_> {
    /// A field of the form: one part, or one for each item of a list.
    fn field(&mut self, name: &str, value: &dyn Wire) {
        match self.parts.iter().find(|part| part.name() == name) {
            Some(Part::Styled(_, style) | Part::ReservedStyled(_, style)) => {
                self.refuse_stream(name, value);
                for (name, text) in named(name, &Tree::of(value), *style, Encoding::Verbatim) {
                    self.push(&name, None, None, Payload::Bytes(text.into()));
                }
            }
            _ => match value.view() {
                View::List | View::Texts(_) => (0..value.count())
                    .filter_map(|index| value.item(index))
                    .for_each(|item| self.part(name, item)),
                _ => self.part(name, value),
            },
        }
    }

    /// Refuses a stream where text is written.
    fn refuse_stream(&mut self, name: &str, value: &dyn Wire) {
        if holds_stream(value) {
            let place = format!("body/{name}");
            self.violations.push(Violation::new(place, STREAM));
        }
    }

    fn part(&mut self, name: &str, value: &dyn Wire) {
        let media = self.parts.iter().find_map(|part| match part {
            Part::Media(key, media) if *key == name => Some(*media),
            _ => None,
        });
        match value.view() {
            View::Absent | View::Null => {}
            View::File(file) => self.file(name, file, media.unwrap_or("*/*")),
            View::Bytes(bytes) => self.file(
                name,
                &FilePart::new(bytes.clone()).file_name("blob"),
                media.unwrap_or("*/*"),
            ),
            _ if media.is_some_and(|media| MediaType::read(media).is_json()) => {
                self.refuse_stream(name, value);
                self.push(name, None, media, Payload::Bytes(json(value).into()))
            }
            _ => match Tree::of(value) {
                Tree::Nothing => {}
                Tree::Text(text) | Tree::Bare(text) => self.push(
                    name,
                    None,
                    media.filter(|media| is_single(media)),
                    Payload::Bytes(text.into()),
                ),
                // What is more than a text travels as JSON unless the document says otherwise.
                Tree::List(_) | Tree::Parts(_) => {
                    self.refuse_stream(name, value);
                    self.push(
                        name,
                        None,
                        media
                            .filter(|media| is_single(media))
                            .or(Some("application/json")),
                        Payload::Bytes(json(value).into()),
                    );
                }
            },
        }
    }

    fn file(&mut self, name: &str, file: &FilePart, media: &str) {
        let media_type = match media_type(file.content_type.as_deref(), media) {
            Ok(media_type) => Some(media_type),
            Err(message) => {
                self.violations
                    .push(Violation::new(format!("body/{name}"), message));
                None
            }
        };
        let file_name = file.file_name.as_deref().or(self.is_form.then_some("blob"));
        self.push(name, file_name, media_type, file.payload());
        for (header, value) in &file.headers {
            let is_token = header
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
            if header.is_empty() || !is_token || value.chars().any(char::is_control) {
                self.violations.push(Violation::new(
                    format!("body/{name}"),
                    "has a header that no part can have",
                ));
            } else if let Some(part) = self.written.last_mut() {
                part.head.push_str(&format!("{header}: {value}\r\n"));
            }
        }
    }

    fn push(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: Payload,
    ) {
        let mut head = String::new();
        let file_name = file_name
            .map(|name| format!("; filename=\"{}\"", escape(name)))
            .unwrap_or_default();
        if self.is_form {
            head.push_str(&format!(
                "Content-Disposition: form-data; name=\"{}\"{file_name}\r\n",
                escape(name)
            ));
        } else if !file_name.is_empty() {
            head.push_str(&format!("Content-Disposition: attachment{file_name}\r\n"));
        }
        if let Some(media_type) = media_type {
            head.push_str(&format!("Content-Type: {media_type}\r\n"));
        }
        self.written.push(Written { head, content });
    }
}

/// A name as the WHATWG has browsers write it.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Whether a text names one media type, and not a range or several.
fn is_single(media: &str) -> bool {
    !media.contains(['*', ','])
}

/// The media type of bytes: what the caller says, if the document allows it, or else the only one
/// that the document has.
pub(crate) fn media_type<'a>(given: Option<&'a str>, allowed: &'a str) -> Result<&'a str, String> {
    let Some(given) = given else {
        return undeclared(allowed);
    };
    if given
        .chars()
        .any(|character| !character.is_ascii_graphic() && character != ' ')
        || !given.contains('/')
    {
        return Err("has a media type that is none".to_owned());
    }
    let media = MediaType::read(given);
    let mut ranges = MediaType::list(allowed).map(MediaType::read);
    if ranges.any(|range| media.fit(&range).is_some()) {
        Ok(given)
    } else {
        Err(format!("must be of the media type {allowed}, not {given}"))
    }
}

/// The media type of bytes of which the caller says none.
fn undeclared(allowed: &str) -> Result<&str, String> {
    if is_single(allowed) {
        return Ok(allowed);
    }
    let octets = MediaType::read(OCTETS);
    let mut ranges = MediaType::list(allowed).map(MediaType::read);
    if ranges.any(|range| octets.fit(&range).is_some()) {
        return Ok(OCTETS);
    }
    Err(format!(
        "must say its media type, which can be {allowed}: call `content_type` of the file"
    ))
}

/// A line that stands nowhere in the parts. It is random, so that nobody can foresee it and put it
/// into a file. In a stream, which is not read before it is sent, only that keeps it away.
fn boundary(parts: &[Written]) -> String {
    let random = RandomState::new();
    let mut seed = 0u64;
    loop {
        let boundary = format!(
            "part-{:016x}{:016x}",
            random.hash_one((seed, 0u8)),
            random.hash_one((seed, 1u8))
        );
        let line = boundary.as_bytes();
        let is_free = |part: &Written| {
            let content = part.content.bytes();
            !content.is_some_and(|bytes| bytes.windows(line.len()).any(|window| window == line))
        };
        if parts.iter().all(is_free) {
            return boundary;
        }
        seed += 1;
    }
}
