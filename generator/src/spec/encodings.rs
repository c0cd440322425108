//! Encoding Objects: how the fields of a form are spelled.
//!
//! In: `encoding` of a Media Type Object. Out: each entry with what it says. Absent: which fields
//! there are.

use super::reader::Reader;
use super::{expect, fit, tables};
use crate::diagnostic::Code;
use crate::load::document::Node;

/// What is said of one field of a form.
#[derive(Debug)]
pub struct Encoding<'d> {
    /// Its Encoding Object.
    pub node: Node<'d>,
    /// The key of the field.
    pub key: &'d str,
    /// `contentType` as written.
    pub media: Option<&'d str>,
    /// `style`, if it is one that a form can have.
    pub style: Option<&'d str>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub reserved: Option<bool>,
    /// The headers of the part, but for `Content-Type`, which `contentType` decides.
    pub headers: Vec<&'d str>,
}

impl<'d> Reader<'d, '_> {
    /// The encodings of a media type, which have a meaning for forms only.
    pub(super) fn encodings(&mut self, media: &str, node: Node<'d>) -> Vec<Encoding<'d>> {
        let Some(encodings) = node
            .get("encoding")
            .filter(|encodings| encodings.entries().len() > 0)
        else {
            return Vec::new();
        };
        let media = media.trim().to_ascii_lowercase();
        if !media.starts_with("multipart/")
            && !media.starts_with("application/x-www-form-urlencoded")
        {
            self.unsupported(
                "`encoding` has no meaning for bodies that are no forms",
                encodings,
            );
            return Vec::new();
        }
        let entries =
            expect::entries(encodings, self.sink).filter(|(key, _)| !key.starts_with("x-"));
        entries
            .filter_map(|(key, node)| self.encoding(key, node))
            .collect()
    }

    fn encoding(&mut self, key: &'d str, node: Node<'d>) -> Option<Encoding<'d>> {
        let node = self.follow(node)?.node;
        expect::object(node, self.sink)?;
        fit::check_keys(node, &tables::ENCODING, self.sink);
        let media = node
            .get("contentType")
            .and_then(|media| expect::text(media, self.sink));
        let style = node.get("style").and_then(|style| self.form_style(style));
        let (explode, reserved) = (self.flag(node, "explode"), self.flag(node, "allowReserved"));
        let headers = node
            .get("headers")
            .into_iter()
            .flat_map(|headers| headers.entries());
        let headers = headers
            .map(|(name, _)| name)
            .filter(|name| !name.eq_ignore_ascii_case("content-type"))
            .collect();
        Some(Encoding {
            node,
            key,
            media,
            style,
            explode,
            reserved,
            headers,
        })
    }

    fn flag(&mut self, node: Node<'d>, key: &str) -> Option<bool> {
        let flag = node.get(key)?;
        if flag.bool().is_none() {
            expect::boolean(flag, self.sink);
        }
        flag.bool()
    }

    fn form_style(&mut self, node: Node<'d>) -> Option<&'d str> {
        let style = expect::text(node, self.sink)?;
        if ["form", "spaceDelimited", "pipeDelimited", "deepObject"].contains(&style) {
            return Some(style);
        }
        self.sink.push(expect::warning(
            Code::UnsupportedParameter,
            node,
            format!("`{style}` is no style of a field of a form; `form` is used"),
        ));
        Some("form")
    }
}
