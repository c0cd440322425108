//! Which Rust type a format has, where a user may choose.
//!
//! In: choices from `codegen.toml`, and an API as it was lowered. Out: the same API, with the types
//! that were chosen. Absent: what each format means (`lower/formats`), and formats whose type is
//! not for choice.

use std::collections::BTreeMap;

use super::{Api, ChosenFormat, Float, Scalar, TypeRef, Use};

/// A format with a choice.
struct Row {
    format: &'static str,
    /// The type that lowering gives it, which is then replaced by the one that was chosen. Formats
    /// that are plain text are not told apart afterwards: for those lowering asks which type was
    /// chosen.
    lowered: Option<Scalar>,
    /// What it can be, the default first.
    choices: &'static [(&'static str, Scalar)],
}

const fn row(
    format: &'static str,
    lowered: Option<Scalar>,
    choices: &'static [(&'static str, Scalar)],
) -> Row {
    Row {
        format,
        lowered,
        choices,
    }
}

const TEXT: (&str, Scalar) = ("string", Scalar::Text);
const F32: Scalar = Scalar::Number(Float::F32);
const F64: Scalar = Scalar::Number(Float::F64);

/// All formats with a choice. A default never loses a digit of what was read, as `f32` would. The
/// types of strings keep the text; those that are no default belong to formats whose values people
/// mostly compare and pass on, so that a text is what they want.
const TABLE: [Row; 11] = [
    row(
        "byte",
        Some(Scalar::Base64),
        &[("bytes", Scalar::Base64), TEXT],
    ),
    row("date", Some(Scalar::Date), &[("jiff", Scalar::Date), TEXT]),
    row(
        "date-time",
        Some(Scalar::DateTime),
        &[("jiff", Scalar::DateTime), TEXT],
    ),
    row(
        "decimal",
        None,
        &[TEXT, ("rust_decimal", Scalar::Exact(ChosenFormat::Decimal))],
    ),
    row(
        "duration",
        None,
        &[TEXT, ("jiff", Scalar::Exact(ChosenFormat::Duration))],
    ),
    row("float", Some(F32), &[("f64", F64), ("f32", F32)]),
    row(
        "ipv4",
        None,
        &[TEXT, ("std", Scalar::Exact(ChosenFormat::Ipv4))],
    ),
    row(
        "ipv6",
        None,
        &[TEXT, ("std", Scalar::Exact(ChosenFormat::Ipv6))],
    ),
    row(
        "time",
        None,
        &[TEXT, ("jiff", Scalar::Exact(ChosenFormat::Time))],
    ),
    row(
        "uri",
        None,
        &[TEXT, ("url", Scalar::Exact(ChosenFormat::Uri))],
    ),
    row("uuid", Some(Scalar::Uuid), &[("uuid", Scalar::Uuid), TEXT]),
];

fn find(format: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.format == format)
}

/// What can be chosen for a format, in the words of `codegen.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatChoice {
    /// What was chosen, or else the default.
    pub chosen: &'static str,
    /// Whether that is the default.
    pub is_default: bool,
    /// The first of the others, of which no format has more than one.
    pub other: &'static str,
    /// Whether what was chosen is text.
    pub is_text: bool,
}

/// The choices of a user.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Formats {
    /// The types of the formats that were chosen; all others have their defaults.
    chosen: BTreeMap<&'static str, Scalar>,
}

impl Formats {
    /// Makes one choice.
    ///
    /// # Errors
    /// What is wrong with it, in words for a user.
    pub fn choose(&mut self, format: &str, name: &str) -> Result<(), String> {
        let Some(row) = find(format) else {
            let known: Vec<&str> = TABLE.iter().map(|row| row.format).collect();
            return Err(format!(
                "there is no choice for the format `{format}`; there is for `{}`",
                known.join("`, `")
            ));
        };
        let Some((_, scalar)) = row.choices.iter().find(|(known, _)| *known == name) else {
            let known: Vec<String> = row
                .choices
                .iter()
                .map(|(known, _)| format!("`{known}`"))
                .collect();
            return Err(format!(
                "the format `{format}` can be {}, not `{name}`",
                known.join(" or ")
            ));
        };
        self.chosen.insert(row.format, *scalar);
        Ok(())
    }

    fn scalar(&self, row: &Row) -> Option<Scalar> {
        let default = row.choices.first().map(|(_, scalar)| *scalar);
        self.chosen.get(row.format).copied().or(default)
    }

    /// The type that was asked for, for a format that is text by default.
    pub(super) fn exact(&self, format: &str) -> Option<ChosenFormat> {
        match self.chosen.get(format) {
            Some(Scalar::Exact(exact)) => Some(*exact),
            _ => None,
        }
    }

    /// What was chosen for a format, if there is a choice.
    pub fn choice(&self, format: &str) -> Option<FormatChoice> {
        let row = find(format)?;
        let scalar = self.scalar(row)?;
        let is_chosen = |(_, known): &&(&str, Scalar)| *known == scalar;
        let (chosen, _) = row.choices.iter().find(is_chosen)?;
        let (other, _) = row.choices.iter().find(|choice| !is_chosen(choice))?;
        Some(FormatChoice {
            chosen,
            is_default: row.choices.first().is_some_and(|(name, _)| name == chosen),
            other,
            is_text: scalar == Scalar::Text,
        })
    }

    /// Gives every value the type that was chosen for its format.
    pub fn apply(&self, api: &mut Api) {
        let replacements = self.replacements();
        api.uses_mut()
            .for_each(|value| replace(value, &replacements));
    }

    /// Gives one value, and all values inside it, the types that were chosen.
    pub fn apply_to(&self, value: &mut Use) {
        replace(value, &self.replacements());
    }

    /// The types that give way to others.
    fn replacements(&self) -> BTreeMap<Scalar, Scalar> {
        let rows = TABLE.iter();
        rows.filter_map(|row| Some((row.lowered?, self.scalar(row)?)))
            .filter(|(from, to)| from != to)
            .collect()
    }
}

fn replace(value: &mut Use, replacements: &BTreeMap<Scalar, Scalar>) {
    value.walk_mut(&mut |value| {
        if let TypeRef::Scalar(scalar) = &mut value.ty {
            *scalar = replacements.get(scalar).copied().unwrap_or(*scalar);
        }
    });
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
