//! Which Rust type a format has, where a user may choose.
//!
//! In: choices from `codegen.toml`, and an API as it was lowered. Out: the same API, with the types that were chosen. Absent: what
//! each format means (`lower/formats`), and formats whose type is not for choice.

use std::collections::BTreeMap;

use super::{Api, Exact, Float, Scalar, TypeRef, Use};

/// A format with a choice: what it is lowered to, and what each choice makes of that, the default first.
struct Choice {
    format: &'static str,
    lowered: Scalar,
    choices: &'static [(&'static str, Scalar)],
}

const fn choice(
    format: &'static str,
    lowered: Scalar,
    choices: &'static [(&'static str, Scalar)],
) -> Choice {
    Choice {
        format,
        lowered,
        choices,
    }
}

/// All formats with a choice. A default never loses a digit or a character of what was read.
const CHOICES: [Choice; 5] = [
    choice(
        "byte",
        Scalar::Base64,
        &[("bytes", Scalar::Base64), ("string", Scalar::Text)],
    ),
    choice(
        "date",
        Scalar::Date,
        &[("jiff", Scalar::Date), ("string", Scalar::Text)],
    ),
    choice(
        "date-time",
        Scalar::DateTime,
        &[("jiff", Scalar::DateTime), ("string", Scalar::Text)],
    ),
    choice(
        "float",
        Scalar::Number(Float::F32),
        &[
            ("f64", Scalar::Number(Float::F64)),
            ("f32", Scalar::Number(Float::F32)),
        ],
    ),
    choice(
        "uuid",
        Scalar::Uuid,
        &[("uuid", Scalar::Uuid), ("string", Scalar::Text)],
    ),
];

/// Formats that are text unless a type is asked for: the type, and what the choice is called beside `string`.
const EXACT: [(&str, Exact, &str); 6] = [
    ("decimal", Exact::Decimal, "rust_decimal"),
    ("duration", Exact::Duration, "jiff"),
    ("ipv4", Exact::Ipv4, "std"),
    ("ipv6", Exact::Ipv6, "std"),
    ("time", Exact::Time, "jiff"),
    ("uri", Exact::Uri, "url"),
];

/// The choices of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formats {
    /// The types that give way to others.
    instead: BTreeMap<Scalar, Scalar>,
    /// The formats that have a type and would be text.
    exact: BTreeMap<&'static str, Exact>,
}

impl Default for Formats {
    fn default() -> Self {
        let defaults = CHOICES
            .iter()
            .filter_map(|choice| Some((choice.lowered, choice.choices.first()?.1)));
        Self {
            instead: defaults.filter(|(from, to)| from != to).collect(),
            exact: BTreeMap::new(),
        }
    }
}

impl Formats {
    /// Makes one choice.
    ///
    /// # Errors
    /// What is wrong with it, in words for a user.
    pub fn choose(&mut self, format: &str, name: &str) -> Result<(), String> {
        if let Some(known) = EXACT.iter().find(|known| known.0 == format) {
            return self.choose_exact(known, name);
        }
        let Some(choice) = CHOICES.iter().find(|known| known.format == format) else {
            let mut known: Vec<&str> = CHOICES
                .iter()
                .map(|known| known.format)
                .chain(EXACT.iter().map(|known| known.0))
                .collect();
            known.sort_unstable();
            return Err(format!(
                "there is no choice for the format `{format}`; there is for `{}`",
                known.join("`, `")
            ));
        };
        let Some((_, scalar)) = choice.choices.iter().find(|(known, _)| *known == name) else {
            let known: Vec<String> = choice
                .choices
                .iter()
                .map(|(known, _)| format!("`{known}`"))
                .collect();
            return Err(format!(
                "the format `{format}` can be {}, not `{name}`",
                known.join(" or ")
            ));
        };
        self.instead.insert(choice.lowered, *scalar);
        Ok(())
    }

    fn choose_exact(
        &mut self,
        (format, exact, typed): &(&'static str, Exact, &str),
        name: &str,
    ) -> Result<(), String> {
        match name {
            "string" => _ = self.exact.remove(format),
            name if name == *typed => _ = self.exact.insert(format, *exact),
            _ => {
                return Err(format!(
                    "the format `{format}` can be `string` or `{typed}`, not `{name}`"
                ));
            }
        }
        Ok(())
    }

    /// The type that was asked for.
    pub(super) fn exact(&self, format: &str) -> Option<Exact> {
        self.exact.get(format).copied()
    }

    /// Whether a format that has a type was chosen to be text.
    pub fn is_text(&self, format: &str) -> bool {
        let choice = CHOICES.iter().find(|known| known.format == format);
        choice.is_some_and(|choice| self.instead.get(&choice.lowered) == Some(&Scalar::Text))
    }

    /// Gives every value the type that was chosen for its format.
    pub fn apply(&self, api: &mut Api) {
        api.uses_mut().for_each(|value| self.apply_to(value));
    }

    /// Gives one value, and all values inside it, the types that were chosen.
    pub fn apply_to(&self, value: &mut Use) {
        value.walk_mut(&mut |value| {
            if let TypeRef::Scalar(scalar) = &mut value.ty {
                *scalar = self.instead.get(scalar).copied().unwrap_or(*scalar);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get:
      parameters: [{name: since, in: query, schema: {type: string, format: date}}]
      responses:
        200:
          description: ok
          headers: {Seen: {schema: {type: string, format: date-time}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
components:
  schemas:
    A:
      type: object
      properties:
        at: {type: array, items: {type: string, format: date-time}}
        id: {type: string, format: uuid}
        raw: {type: string, format: byte}
        share: {type: number, format: float}
        site: {type: string, format: uri}
";

    /// What the API means with these choices, without what does not matter here.
    fn meaning(choices: &[(&str, &str)]) -> String {
        let mut sink = crate::diagnostic::Sink::new();
        let document = crate::spec::testing::yaml(DOCUMENT, &mut sink);
        let spec = crate::spec::read(&document, &mut sink).unwrap();
        let mut formats = Formats::default();
        choices
            .iter()
            .for_each(|(format, choice)| formats.choose(format, choice).unwrap());
        let api = crate::ir::lower::lower_as(&spec, &formats, &mut sink);
        let text = crate::ir::print::api(&api);
        let said = |line: &&str| line.contains(": ") && !line.trim_start().starts_with('#');
        text.lines()
            .filter(said)
            .map(|line| line.split(" (").next().unwrap().trim())
            .collect::<Vec<_>>()
            .join("; ")
    }

    #[test]
    fn each_format_has_a_type_unless_text_is_chosen() {
        let typed = "query since?: date; 200 application/json; 200 header Seen?: date-time; at?: [date-time]; id?: uuid; raw?: base64; share?: number(f64); site?: text";
        assert_eq!(meaning(&[]), typed);
        assert_eq!(meaning(&[("date", "string"), ("date", "jiff")]), typed);
        let text = "query since?: text; 200 application/json; 200 header Seen?: text; at?: [text]; id?: text; raw?: text; share?: number(f32); site?: uri";
        assert_eq!(
            meaning(&[
                ("date", "string"),
                ("date-time", "string"),
                ("uuid", "string"),
                ("byte", "string"),
                ("float", "f32"),
                ("uri", "url")
            ]),
            text
        );
    }

    #[test]
    fn what_is_no_choice_is_said() {
        let mut formats = Formats::default();
        let unknown = formats.choose("email", "string").unwrap_err();
        assert_eq!(
            unknown,
            "there is no choice for the format `email`; there is for `byte`, `date`, `date-time`, `decimal`, `duration`, `float`, `ipv4`, `ipv6`, `time`, `uri`, `uuid`"
        );
        assert_eq!(
            formats.choose("uuid", "jiff").unwrap_err(),
            "the format `uuid` can be `uuid` or `string`, not `jiff`"
        );
    }
}
