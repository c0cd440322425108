//! Writes the body of a request: JSON, text, bytes or a form.
//!
//! Comes in: a value, and how the document wants it. Goes out: bytes and their media type. Parts
//! with files are in `multipart.rs`.

use super::body_source::Payload;
use super::charset;
use super::media_type::MediaType;
use super::multipart;
use super::plan::{Part, Slot};
use super::request::{RequestBuilder, json};
use super::style::{Encoding, Style, named, pair_up};
use super::tree::{NO_FIELDS, STREAM, Tree, has_fields, holds_stream, members};
use super::wire::{View, Wire, is_absent};
use bytes::Bytes;
use http::header;

/// Media type of bytes of which nothing is said.
pub(crate) const OCTETS: &str = "application/octet-stream";

impl RequestBuilder {
    /// Writes a body that is there into its place.
    pub(crate) fn put_body(&mut self, slot: Slot, value: &dyn Wire) {
        match slot {
            Slot::JsonBody(media) => {
                let text = json(value);
                // JSON is never empty, and nothing else has none.
                if text.is_empty() {
                    self.violate("body", STREAM);
                }
                self.send(media, text.into());
            }
            Slot::TextBody(media) => self.put_text(media, value),
            Slot::BytesBody(media) => self.put_bytes(media, value),
            // Forms write a space as `+`, unlike everything else in a URL.
            Slot::FormBody(style, parts) => {
                if holds_stream(value) {
                    self.violate("body", STREAM);
                }
                if !has_fields(value) {
                    self.violate("body", NO_FIELDS);
                }
                let text = form(value, style, parts).replace("%20", "+");
                self.send("application/x-www-form-urlencoded", text.into());
            }
            Slot::MultipartBody(media, parts) => {
                let (media_type, body, violations) = multipart::write(media, value, parts);
                self.violations.extend(violations);
                self.send_payload(&media_type, body);
            }
            Slot::Path(..)
            | Slot::Query(..)
            | Slot::ReservedQuery(..)
            | Slot::Header(..)
            | Slot::Cookie(..) => {}
        }
    }

    /// Bytes say themselves what they are if the document leaves it open.
    fn put_bytes(&mut self, media: &'static str, value: &dyn Wire) {
        match value.view() {
            View::File(file) => self.put_file(media, file.content_type.as_deref(), file.payload()),
            View::Bytes(bytes) => self.put_file(media, None, Payload::Bytes(bytes.clone())),
            _ => self.put_text(media, value),
        }
    }

    fn put_text(&mut self, media: &'static str, value: &dyn Wire) {
        let text = Tree::of(value).text().unwrap_or_default();
        let media_type = MediaType::read(media);
        match charset::encode(media_type.parameter("charset"), text) {
            Ok(bytes) => self.send(media, bytes.into()),
            Err(message) => self.violate("body", message),
        }
    }

    fn put_file(&mut self, allowed: &str, given: Option<&str>, content: Payload) {
        match multipart::media_type(given, allowed) {
            Ok(chosen) => self.send_payload(chosen, content),
            Err(message) => self.violate("body", message),
        }
    }

    /// A body may have at most so many bytes. Those of a stream are counted when it is sent, unless
    /// its length is known when it is opened.
    pub(crate) fn check_size(&mut self, limit: usize) {
        match &self.body {
            Some(Payload::Bytes(body)) if body.len() > limit => {
                let message = format!("must have at most {limit} bytes, not {}", body.len());
                self.violate("body", message);
            }
            Some(Payload::Source(source)) => {
                self.body = Some(Payload::Source(source.clone().limited(limit)));
            }
            _ => {}
        }
    }

    fn send(&mut self, media_type: &'static str, body: Bytes) {
        self.insert_static(header::CONTENT_TYPE, media_type);
        self.body = Some(Payload::Bytes(body));
    }

    fn send_payload(&mut self, media_type: &str, body: Payload) {
        self.insert(header::CONTENT_TYPE, media_type, false);
        self.body = Some(body);
    }
}

/// The fields of an object as a form. What the document says nothing of is spelled in `style` if it
/// is composite, and with that of parameters of a query, values inside being JSON.
fn form(value: &dyn Wire, style: Style, parts: &[Part]) -> String {
    let mut found = Vec::new();
    members(value, &mut |key, value| {
        if is_absent(value) {
            return;
        }
        let tree = Tree::of(value);
        let (style, encoding, tree) = match parts.iter().find(|part| part.name() == key) {
            Some(Part::Styled(_, style)) => (*style, Encoding::Strict, tree),
            Some(Part::ReservedStyled(_, style)) => (*style, Encoding::Reserved, tree),
            Some(Part::Media(_, media)) if MediaType::read(media).is_json() => (
                Style::FormExplode,
                Encoding::Strict,
                Tree::Text(json(value)),
            ),
            Some(Part::Media(..)) => (Style::FormExplode, Encoding::Strict, tree.flat()),
            None if style == Style::FormExplode => (style, Encoding::Strict, tree.flat()),
            None => (style, Encoding::Strict, tree),
        };
        let named = named(key, &tree, style, encoding);
        found.extend(named.iter().map(|(name, value)| pair_up(name, value)));
    });
    found.join("&")
}
