//! How the fields of a form are encoded.

use super::{Lowering, media};
use crate::diagnostic::Severity;
use crate::ir::{Codec, Encoding, Spelling, Style};
use crate::spec::{self, Version};

impl<'d> Lowering<'_, 'd, '_> {
    /// The encodings that say more than the default.
    pub(super) fn encodings(
        &mut self,
        encodings: &[spec::Encoding<'d>],
        codec: Codec,
    ) -> Vec<Encoding> {
        // In OpenAPI 3.0, parts have no style. Some generators of documents write one for each.
        let has_styles = codec != Codec::Multipart || self.spec.version != Version::V30;
        encodings
            .iter()
            .filter_map(|encoding| self.encoding(encoding, has_styles))
            .collect()
    }

    fn encoding(&mut self, encoding: &spec::Encoding<'d>, has_styles: bool) -> Option<Encoding> {
        if !encoding.headers.is_empty() {
            let headline =
                "headers of parts are documentation; a file can be given them".to_owned();
            self.repeated
                .add_media(Severity::Note, headline, encoding.node);
        }
        let spelling = spelling(encoding, has_styles)?;
        Some(Encoding {
            at: encoding.node.pointer(),
            key: encoding.key.to_owned(),
            spelling,
        })
    }
}

/// How one field is encoded. By OpenAPI, `contentType` has no effect where a style is given.
fn spelling(encoding: &spec::Encoding<'_>, has_styles: bool) -> Option<Spelling> {
    let names_style = encoding.style.is_some() || encoding.explode.is_some();
    if has_styles && (names_style || encoding.reserved == Some(true)) {
        let style = style(encoding.style.unwrap_or("form"), encoding.explode);
        return Some(Spelling::Style {
            style,
            reserved: encoding.reserved == Some(true),
        });
    }
    let written: Vec<&str> = encoding
        .media?
        .split(',')
        .map(str::trim)
        .filter(|media| !media.is_empty())
        .collect();
    let is_bytes = |media: &&str| {
        let known = media::codec(media);
        known.codec == Codec::Bytes && known.is_exact
    };
    let binary = written.iter().all(is_bytes);
    (!written.is_empty()).then(|| Spelling::Media {
        media: written.join(", "),
        binary,
    })
}

/// The style of a field. `form` is exploded by default, the others are not.
fn style(word: &str, explode: Option<bool>) -> Style {
    match (word, explode) {
        ("deepObject", _) => Style::DeepObject,
        ("spaceDelimited", Some(false) | None) => Style::Space,
        ("pipeDelimited", Some(false) | None) => Style::Pipe,
        ("form", Some(false)) => Style::Form,
        _ => Style::FormExplode,
    }
}
