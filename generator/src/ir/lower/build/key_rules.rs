//! Rules for the keys of an object: `propertyNames`, and a pattern that is the only way to have
//! keys.

use super::{Builder, rules};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::schemas::{MergedSchema, ObjectKeywords};
use crate::ir::{Constant, Kinds, Rule};
use crate::load::document::Node;
use crate::quoting::code_span;

/// The longest pattern that is made of a list of keys, in bytes. The client compiles it and has its
/// text at each place that uses the schema. Measured in an optimized build: 2,000 bytes take 0.3 ms
/// and 0.3 MB, 20,000 take 3 ms and 3 MB, and the engine refuses a list of a megabyte after 134 MB.
/// A longer list becomes a condition, which is checked up to a bound of its own
/// (`CONDITION_BYTES`); beyond that it is reported and not checked. The longest measured has 203
/// bytes, which a tenth would not hold; ten times as much would put up to 20 KB at each use, five
/// times what a condition may have.
const LONGEST_KEY_PATTERN: usize = 2_000;

impl<'d> Builder<'d, '_> {
    /// Rules for the keys of an object. What cannot be checked is added to the remarks.
    pub(super) fn key_rules(
        &mut self,
        object: &ObjectKeywords<'d>,
        remarks: &mut Vec<String>,
    ) -> Vec<Rule> {
        let mut rules = Vec::new();
        let mut key_rules = Vec::new();
        if let Some(names) = &object.names {
            let merged = self.schemas().merged(names);
            if merged.never {
                rules.push(Rule::MaxProperties(0));
            }
            key_rules.extend(rules::of_text(&merged.bounds, remarks, self.schemas()));
            let pattern = merged.constants.as_deref().and_then(one_of);
            let says_more = pattern.is_none() && says_more_than_bounds(&merged);
            if says_more || merged.format.is_some() {
                remarks.push(said_of_names(names.at()));
            }
            if says_more {
                match self.schemas().wrapped_ref("propertyNames", names) {
                    Ok(condition) => rules.push(Rule::Fits(condition)),
                    Err(reason) => self.report_names(names.at(), &reason),
                }
            }
            key_rules.extend(pattern.map(Rule::Pattern));
        }
        if let ([(pattern, schema)], true, true) = (
            object.patterns.as_slice(),
            object.closed,
            object.properties.is_empty(),
        ) {
            match self.schemas().checkable_pattern(pattern, schema.at()) {
                Some(pattern) => key_rules.push(Rule::Pattern(pattern)),
                None => remarks.push(format!("Keys match {}.", code_span(pattern))),
            }
        }
        rules.extend((!key_rules.is_empty()).then_some(Rule::Keys(key_rules)));
        rules
    }

    /// Says that keys are not checked as closely as the document wants.
    fn report_names(&mut self, at: Node<'d>, reason: &str) {
        let headline =
            format!("`propertyNames` is not checked, since {reason}; it stays documentation");
        self.report(Diagnostic::new(
            Code::UnsupportedKeyword,
            at.pointer(),
            headline,
        ));
    }
}

/// The keyword in the words of the document.
fn said_of_names(at: Node<'_>) -> String {
    format!("`propertyNames`: {}", code_span(&at.to_json().to_string()))
}

/// Whether a schema of keys has keywords that no rule for keys has the meaning of. A format only
/// annotates.
fn says_more_than_bounds(names: &MergedSchema<'_>) -> bool {
    names.constants.is_some()
        || !names.alternatives.is_empty()
        || !names.conditional_keywords.is_empty()
        || names
            .kinds
            .is_some_and(|kinds| !kinds.contains(Kinds::STRING))
}

/// The pattern that only these texts match; `None` if it would be long, or if no key could be among
/// them.
fn one_of(constants: &[Constant]) -> Option<String> {
    let texts: Vec<String> = constants
        .iter()
        .filter_map(|constant| constant.value.as_str().map(escaped))
        .collect();
    let pattern = format!("^(?:{})$", texts.join("|"));
    (!texts.is_empty() && pattern.len() <= LONGEST_KEY_PATTERN).then_some(pattern)
}

/// A text in which no character has a meaning of its own. Signs without one stay as they are, since
/// patterns are shown.
fn escaped(text: &str) -> String {
    let is_special = |character: char| {
        character.is_ascii_punctuation()
            && !matches!(character, '_' | '-' | '/' | ':' | ',' | '\'' | '"' | '@')
    };
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_special(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn constants(values: &[Value]) -> Vec<Constant> {
        let constant = |value: &Value| Constant {
            value: value.clone(),
            name: None,
            description: None,
            deprecated: false,
        };
        values.iter().map(constant).collect()
    }

    #[test]
    fn a_short_list_of_keys_is_a_pattern() {
        let listed = constants(&[json!("a.b"), json!(1), json!("c-d")]);
        assert_eq!(one_of(&listed).as_deref(), Some(r"^(?:a\.b|c-d)$"));
        assert_eq!(one_of(&constants(&[json!(1)])), None);
        assert_eq!(one_of(&constants(&[json!("x".repeat(3_000))])), None);
    }
}
