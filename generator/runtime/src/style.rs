//! How parameters are written: the tables of the OpenAPI standard, which are those of RFC 6570.
//!
//! Comes in: a name and a value taken apart. Goes out: text for a path, a header or a cookie, or
//! pairs for a query. Null and absent values are left out, because the standard gives them no
//! spelling.

use super::header_list::quote_item;
use super::tree::Tree;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// A style of the standard together with its `explode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`, `R,100,G,200`
    Simple,
    /// `blue,black`, `R=100,G=200`
    SimpleExplode,
    /// `.blue,black`, `.R,100,G,200`
    Label,
    /// `.blue.black`, `.R=100.G=200`
    LabelExplode,
    /// `;color=blue,black`, `;color=R,100,G,200`
    Matrix,
    /// `;color=blue;color=black`, `;R=100;G=200`
    MatrixExplode,
    /// `color=blue,black`, `color=R,100,G,200`
    Form,
    /// `color=blue&color=black`, `R=100&G=200`
    FormExplode,
    /// `color=blue%20black`, `color=R%20100%20G%20200`
    Space,
    /// `color=blue%7Cblack`, `color=R%7C100%7CG%7C200`
    Pipe,
    /// `color%5BR%5D=100&color%5BG%5D=200`
    DeepObject,
    /// The value as JSON text.
    Json,
}

/// Everything but the unreserved characters of RFC 3986.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What `allowReserved` lets through in a query. `&`, `+` and `#` stay encoded, since they would
/// end the value or be read as something else.
const RESERVED: &AsciiSet = &STRICT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// How many bytes a percent-encoded byte has: `%` and two digits (RFC 3986, section 2.1).
const TRIPLE: usize = 3;

/// How characters are made safe for their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Percent-encoded but for unreserved characters.
    Strict,
    /// Percent-encoded but for unreserved and reserved characters.
    Reserved,
    /// As it is: headers, and parts of a body.
    Verbatim,
    /// As an item of a header with several: quoted if it would be read as another one, or as
    /// several.
    Item,
}

impl Encoding {
    pub(crate) fn encode(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Strict => utf8_percent_encode(text, STRICT).into(),
            Self::Reserved => encode_reserved(text).into(),
            Self::Verbatim => text.into(),
            Self::Item => quote_item(text),
        }
    }
}

/// Encodes a text but for reserved characters, and for what is percent-encoded already (RFC 6570,
/// section 3.2.3).
fn encode_reserved(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, triple) = rest.split_at(at);
        encoded.extend(utf8_percent_encode(before, RESERVED));
        let is_triple = matches!(
            triple.as_bytes(),
            [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit()
        );
        let (sign, length) = if is_triple {
            (&triple[..TRIPLE], TRIPLE)
        } else {
            ("%25", 1)
        };
        encoded.push_str(sign);
        rest = &triple[length..];
    }
    encoded.extend(utf8_percent_encode(rest, RESERVED));
    encoded
}

/// The text of a path or header value; empty if there is nothing to say.
pub(crate) fn expand(name: &str, value: &Tree, style: Style, encoding: Encoding) -> String {
    let encode = |text: &str| encoding.encode(text).into_owned();
    // Most parameters are one text.
    if let (Style::Simple | Style::SimpleExplode, Tree::Text(text) | Tree::Bare(text)) =
        (style, value)
    {
        return encode(text);
    }
    let (first, separator, named) = match style {
        Style::Label => (".", ",", false),
        Style::LabelExplode => (".", ".", false),
        Style::Matrix => (";", ",", true),
        Style::MatrixExplode => (";", ";", true),
        _ => ("", ",", false),
    };
    let explode = matches!(
        style,
        Style::SimpleExplode | Style::LabelExplode | Style::MatrixExplode
    );
    let single = matches!(value, Tree::Text(_) | Tree::Bare(_));
    let each_named = named && (explode || single) && !matches!(value, Tree::Parts(_));
    let texts: Vec<String> = match value {
        Tree::Parts(parts) => parts
            .iter()
            .filter_map(|(key, part)| Some(pair(&encode(key), &encode(&part.text()?), explode)))
            .collect(),
        other => other.texts().iter().map(|text| encode(text)).collect(),
    };
    if texts.is_empty() {
        return String::new();
    }
    let label = |text: &String| match (each_named, text.is_empty()) {
        (false, _) => text.clone(),
        (true, true) => encode(name),
        (true, false) => format!("{}={text}", encode(name)),
    };
    let body = texts.iter().map(label).collect::<Vec<_>>().join(separator);
    let named_once = named && !explode && !single;
    if named_once {
        format!("{first}{}={body}", encode(name))
    } else {
        format!("{first}{body}")
    }
}

fn pair(key: &str, value: &str, explode: bool) -> String {
    format!("{key}{}{value}", if explode { '=' } else { ',' })
}

/// The pairs of a query, encoded, each as `name=value`.
pub(crate) fn pairs(name: &str, value: &Tree, style: Style, encoding: Encoding) -> Vec<String> {
    // Most parameters are one text.
    if let (Style::FormExplode, Tree::Text(text) | Tree::Bare(text)) = (style, value) {
        return vec![pair_up(name, &encoding.encode(text))];
    }
    named(name, value, style, encoding)
        .iter()
        .map(|(name, value)| pair_up(name, value))
        .collect()
}

/// A name as it is and an encoded value as they stand in a query or form.
pub(crate) fn pair_up(name: &str, value: &str) -> String {
    [&Encoding::Strict.encode(name), "=", value].concat()
}

/// Names as they are, each with an encoded value.
pub(crate) fn named(
    name: &str,
    value: &Tree,
    style: Style,
    encoding: Encoding,
) -> Vec<(String, String)> {
    let assign = |key: &str, text: &str| (key.to_owned(), encoding.encode(text).into_owned());
    match (style, value) {
        (_, Tree::Nothing) => Vec::new(),
        (Style::DeepObject, value) => {
            let mut found = Vec::new();
            deep(name, value, &mut |key, text| found.push(assign(key, text)));
            found
        }
        (Style::FormExplode, Tree::Parts(parts)) => parts
            .iter()
            .flat_map(|(key, part)| part.texts().into_iter().map(move |text| assign(key, &text)))
            .collect(),
        (Style::FormExplode, value) => value
            .texts()
            .iter()
            .map(|text| assign(name, text))
            .collect(),
        (style, value) => joined(value, style, encoding)
            .into_iter()
            .map(|text| (name.to_owned(), text))
            .collect(),
    }
}

/// The one value of a style that joins its texts.
fn joined(value: &Tree, style: Style, encoding: Encoding) -> Option<String> {
    let separator = match (style, encoding) {
        (Style::Space, Encoding::Verbatim) => " ",
        (Style::Space, _) => "%20",
        (Style::Pipe, Encoding::Verbatim) => "|",
        (Style::Pipe, _) => "%7C",
        _ => ",",
    };
    let texts = match value {
        Tree::Parts(parts) => {
            let pairs = parts
                .iter()
                .filter_map(|(key, part)| Some([key.clone(), part.text()?]));
            pairs.flatten().collect()
        }
        other => other.texts(),
    };
    let texts: Vec<_> = texts.iter().map(|text| encoding.encode(text)).collect();
    (!texts.is_empty()).then(|| texts.join(separator))
}

/// Walks into a deep object. Deeper levels get further brackets; the standard has no word for
/// lists, so they are written as nearly all servers read them: `[]` for each text, and an index
/// where items have parts, so that those stay together.
fn deep(name: &str, value: &Tree, found: &mut dyn FnMut(&str, &str)) {
    match value {
        Tree::Nothing => {}
        Tree::Text(text) | Tree::Bare(text) => found(name, text),
        Tree::List(items) => {
            let plain = items
                .iter()
                .all(|item| !matches!(item, Tree::List(_) | Tree::Parts(_)));
            for (index, item) in items.iter().enumerate() {
                match plain {
                    true if name.ends_with("[]") => deep(name, item, found),
                    true => deep(&format!("{name}[]"), item, found),
                    false => deep(&format!("{name}[{index}]"), item, found),
                }
            }
        }
        Tree::Parts(parts) => parts
            .iter()
            .for_each(|(key, part)| deep(&format!("{name}[{key}]"), part, found)),
    }
}
