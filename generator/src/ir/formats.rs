//! Which Rust type a format of strings has, where a user may choose.
//!
//! In: choices from `codegen.toml`, and an API as it was lowered. Out: the same API, with text where text was chosen. Absent: what
//! each format means (`lower/formats`), and formats whose type is not for choice.

use std::collections::BTreeSet;

use super::{Api, Content, Other, Scalar, Shape, TypeRef, Use};

/// The formats with a choice: their type, and what that choice is called beside `string`.
const CHOICES: [(&str, Scalar, &str); 4] = [
    ("byte", Scalar::Base64, "bytes"),
    ("date", Scalar::Date, "jiff"),
    ("date-time", Scalar::DateTime, "jiff"),
    ("uuid", Scalar::Uuid, "uuid"),
];

/// The choices of a user; the default has a type for each format.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Formats {
    /// The types that give way to text.
    text: BTreeSet<Scalar>,
}

impl Formats {
    /// Makes one choice.
    ///
    /// # Errors
    /// What is wrong with it, in words for a user.
    pub fn choose(&mut self, format: &str, choice: &str) -> Result<(), String> {
        let Some((_, scalar, name)) = CHOICES.iter().find(|(known, ..)| *known == format) else {
            let known: Vec<String> = CHOICES.iter().map(|(known, ..)| format!("`{known}`")).collect();
            return Err(format!("there is no choice for the format `{format}`; there is for {}", known.join(", ")));
        };
        match choice {
            "string" => _ = self.text.insert(*scalar),
            choice if choice == *name => _ = self.text.remove(scalar),
            _ => return Err(format!("the format `{format}` can be `{name}` or `string`, not `{choice}`")),
        }
        Ok(())
    }

    /// Whether a format that has a type was chosen to be text.
    pub fn is_text(&self, format: &str) -> bool {
        CHOICES.iter().any(|(known, scalar, _)| *known == format && self.text.contains(scalar))
    }

    /// Puts text wherever it was chosen.
    pub fn apply(&self, api: &mut Api) {
        if self.text.is_empty() {
            return;
        }
        for item in &mut api.types {
            match &mut item.shape {
                Shape::Struct(shape) => {
                    shape.fields.iter_mut().for_each(|field| self.replace(&mut field.value));
                    shape.patterns.iter_mut().for_each(|pattern| self.replace(&mut pattern.value));
                    if let Other::Typed(value) = &mut shape.other {
                        self.replace(value);
                    }
                }
                Shape::Union(shape) => shape.variants.iter_mut().for_each(|variant| self.replace(&mut variant.value)),
                Shape::Alias(value) => self.replace(value),
                Shape::Enum(_) => {}
            }
        }
        for operation in &mut api.operations {
            operation.parameters.iter_mut().for_each(|parameter| self.replace(&mut parameter.value));
            operation.body.iter_mut().for_each(|body| self.contents(&mut body.contents));
            for response in &mut operation.responses {
                self.contents(&mut response.contents);
                response.headers.iter_mut().for_each(|header| self.replace(&mut header.value));
            }
        }
        api.webhooks.iter_mut().for_each(|webhook| self.contents(&mut webhook.contents));
    }

    fn contents(&self, contents: &mut [Content]) {
        contents.iter_mut().for_each(|content| self.replace(&mut content.value));
    }

    fn replace(&self, value: &mut Use) {
        match &mut value.ty {
            TypeRef::Scalar(scalar) if self.text.contains(scalar) => *scalar = Scalar::Text,
            TypeRef::List(item) | TypeRef::Map(item) => self.replace(item),
            TypeRef::Tuple(items) => items.iter_mut().for_each(|item| self.replace(item)),
            TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => {}
        }
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
";

    /// What the API means with these choices, without what does not matter here.
    fn meaning(choices: &[(&str, &str)]) -> String {
        let mut sink = crate::diagnostic::Sink::new();
        let document = crate::spec::testing::yaml(DOCUMENT, &mut sink);
        let spec = crate::spec::read(&document, &mut sink).unwrap();
        let mut api = crate::ir::lower::lower(&spec, &mut sink);
        let mut formats = Formats::default();
        choices.iter().for_each(|(format, choice)| formats.choose(format, choice).unwrap());
        formats.apply(&mut api);
        let text = crate::ir::print::api(&api);
        text.lines().filter(|line| line.contains(": ")).map(|line| line.split(" (").next().unwrap().trim()).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn each_format_has_a_type_unless_text_is_chosen() {
        let typed = "query since?: date; 200 application/json; 200 header Seen?: date-time; at?: [date-time]; id?: uuid; raw?: base64";
        assert_eq!(meaning(&[]), typed);
        assert_eq!(meaning(&[("date", "string"), ("date", "jiff")]), typed);
        let text = "query since?: text; 200 application/json; 200 header Seen?: text; at?: [text]; id?: text; raw?: text";
        assert_eq!(meaning(&[("date", "string"), ("date-time", "string"), ("uuid", "string"), ("byte", "string")]), text);
    }

    #[test]
    fn what_is_no_choice_is_said() {
        let mut formats = Formats::default();
        let unknown = formats.choose("email", "string").unwrap_err();
        assert_eq!(unknown, "there is no choice for the format `email`; there is for `byte`, `date`, `date-time`, `uuid`");
        assert_eq!(formats.choose("uuid", "jiff").unwrap_err(), "the format `uuid` can be `uuid` or `string`, not `jiff`");
    }
}
