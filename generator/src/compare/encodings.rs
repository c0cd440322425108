//! Another `contentEncoding`: the text of other bytes, or of the same bytes with other letters.
//!
//! Only base64 has a type of its own; all other encodings are plain text in Rust. So this is read
//! from the documents.

use super::draft::Draft;
use super::schemas_of_use::target;
use super::{Comparison, rules, wire};
use crate::load::document::Node;

/// Encodings that leave a text as it is.
const AS_IT_IS: [&str; 3] = ["7bit", "8bit", "binary"];

impl Comparison<'_> {
    /// Reports another encoding of texts whose type in Rust is the same.
    pub(super) fn encodings_of_texts(
        &mut self,
        (tighter, looser): (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        for (before, after) in self.schemas_of_use(template) {
            let (was, is) = (encoding(before), encoding(after));
            let (rule, effect) = match (&was, &is) {
                _ if was == is => continue,
                (None, _) => (tighter, None),
                (_, None) => (looser, None),
                _ => (tighter, Some(wire::RULES_REPLACED)),
            };
            let words = |encoding: Option<String>| match encoding {
                Some(encoding) => format!("contentEncoding: {encoding}"),
                None => "no contentEncoding".to_owned(),
            };
            let draft = Draft {
                rule,
                effect,
                ..template.clone()
            };
            let draft = draft.before(words(was)).after(words(is));
            self.record(draft.at(Some(&before.pointer()), Some(&after.pointer())));
        }
    }

    /// The change of a type that is wider or narrower in Rust, where both texts have an encoding:
    /// neither has all values of the other.
    pub(super) fn with_encodings(&self, mut draft: Draft) -> Draft {
        let by_text = [Some(wire::WIDENED), Some(wire::NARROWED)].contains(&draft.effect);
        let are_others = |(before, after): &(Node<'_>, Node<'_>)| {
            let (was, is) = (encoding(target(*before)), encoding(target(*after)));
            was.is_some() && is.is_some() && was != is
        };
        if by_text && self.schemas_of_use(&draft).iter().any(are_others) {
            draft.effect = Some(wire::OVERLAPPING);
        }
        draft
    }
}

/// The encoding of a text. Formats can say it, too.
fn encoding(schema: Node<'_>) -> Option<String> {
    let text = |keyword| schema.get(keyword).and_then(Node::text);
    let encoding = text("contentEncoding").map(str::to_ascii_lowercase);
    let by_format = || match text("format")? {
        "byte" | "base64" => Some("base64".to_owned()),
        "base64url" => Some("base64url".to_owned()),
        _ => None,
    };
    let encoding = encoding.or_else(by_format)?;
    (!AS_IT_IS.contains(&encoding.as_str())).then_some(encoding)
}
