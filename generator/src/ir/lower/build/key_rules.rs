//! Rules for the keys of an object: `propertyNames`, a pattern that is the only way to have keys,
//! and patterns whose keys are named too or match a second pattern.

use regex_syntax::hir::Look;
use regex_syntax::hir::literal::{Extractor, Literal, Seq};

use super::{Builder, rules};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::schemas::{MergedBounds, MergedSchema, Nullness, ObjectKeywords, SchemaRef};
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
            let lists_keys = merged.constants.is_some() && pattern.is_none();
            let says_more = lists_keys || says_more_than_bounds(&merged);
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
        rules.extend(self.pattern_rule(object));
        rules
    }

    /// What holds of the values of keys that have a schema besides that of their pattern. The type
    /// of such a value is that of its name, or of the first pattern. The bounds of the other
    /// schemas are checked along with it, and all else that they say is a condition on the object.
    fn pattern_rule(&mut self, object: &ObjectKeywords<'d>) -> Option<Rule> {
        let mut shared = Vec::new();
        // Keys of a pattern that the client cannot match have no place of their own.
        let mut patterns = object.patterns.clone();
        patterns.retain(|(pattern, _)| self.schemas().matches_pattern(pattern, "").is_some());
        for (index, (pattern, schema)) in patterns.iter().enumerate() {
            let merged = self.schemas().merged(schema);
            let says_more = !merged.says_only_bounds() || !merged.conditions.is_empty();
            let mut earlier = patterns.iter().take(index);
            let is_second = earlier.any(|(other, first)| {
                may_share(other, pattern) && self.says_more_than(schema, first)
            });
            if says_more && (is_second || self.has_named_key(object, pattern, schema)) {
                shared.push((*pattern, schema));
            }
        }
        let (_, first) = shared.first()?;
        let at = first.at();
        match self.schemas().values_of_patterns(&shared) {
            Ok(condition) => Some(Rule::Fits(condition)),
            Err(reason) => {
                let headline = format!(
                    "this schema is not checked for keys that are named or match another pattern, \
                     since {reason}; it stays documentation"
                );
                let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
                self.report(finding);
                None
            }
        }
    }

    /// Whether a named key matches a pattern whose schema says something else than its own.
    fn has_named_key(
        &mut self,
        object: &ObjectKeywords<'d>,
        pattern: &str,
        schema: &SchemaRef<'d>,
    ) -> bool {
        object.properties.iter().any(|property| {
            if self.schemas().matches_pattern(pattern, property.key) == Some(false) {
                return false;
            }
            self.says_more_than(schema, &property.schema)
        })
    }

    /// Whether a schema says more than another one, its bounds and conditions aside. Where its
    /// values are of several kinds, bounds are rules of the branches of their type, and not of the
    /// place. A place has no rules for null.
    fn says_more_than(&mut self, schema: &SchemaRef<'d>, other: &SchemaRef<'d>) -> bool {
        if schema.key() == other.key() {
            return false;
        }
        let merged = self.schemas().merged(schema);
        let has_bounds_of_branches =
            !merged.bounds.is_empty() && !merged.effective_kinds().is_one_type();
        let is_null = merged.kinds.is_some_and(Kinds::is_empty);
        let forbids_null = merged.null == Nullness::Forbidden || !merged.conditions.is_empty();
        let other_kinds = self.schemas().allowed_kinds(other, 0);
        if is_null
            || has_bounds_of_branches
            || !merged.alternatives.is_empty()
            || forbids_null && other_kinds.contains(Kinds::NULL)
        {
            return true;
        }
        let without_bounds = MergedSchema {
            bounds: MergedBounds::default(),
            conditions: Vec::new(),
            ..(*merged).clone()
        };
        let other_merged = self.schemas().merged(other);
        !self.schemas().implies(&other_merged, &without_bounds)
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

/// How many characters of a class are taken for beginnings of a key. The value holds the letters,
/// digits and signs of ASCII, 94 in all. With a tenth, digits alone would be known; ten times as
/// many would hold the letters of more scripts, which hardly any pattern lists.
const MOST_CHARACTERS: usize = 100;

/// Texts of which every key that matches a pattern begins with one; none if they are not known, or
/// if the pattern need not match at the beginning.
fn beginnings(pattern: &str) -> Option<Seq> {
    let pattern = regex_syntax::parse(pattern).ok()?;
    if !pattern.properties().look_set_prefix().contains(Look::Start) {
        return None;
    }
    let mut extractor = Extractor::new();
    extractor.limit_class(MOST_CHARACTERS);
    Some(extractor.extract(&pattern)).filter(Seq::is_finite)
}

/// Whether a key could match both patterns: not if the beginnings of their keys differ.
fn may_share(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (beginnings(one), beginnings(other)) else {
        return true;
    };
    let others: Vec<&[u8]> = other
        .literals()
        .into_iter()
        .flatten()
        .map(Literal::as_bytes)
        .collect();
    let mut texts = one.literals().into_iter().flatten().map(Literal::as_bytes);
    texts.any(|text| {
        others
            .iter()
            .any(|other| text.starts_with(other) || other.starts_with(text))
    })
}

/// The keyword in the words of the document.
fn said_of_names(at: Node<'_>) -> String {
    format!("`propertyNames`: {}", code_span(&at.to_json().to_string()))
}

/// Whether a schema of keys has keywords besides its constants that no rule for keys has the
/// meaning of. A format only annotates.
fn says_more_than_bounds(names: &MergedSchema<'_>) -> bool {
    !names.alternatives.is_empty()
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
    fn patterns_with_different_beginnings_share_no_key() {
        for (one, other, expected) in [
            ("^a", "^b", false),
            ("^ab", "^a", true),
            ("^ab*", "^ac", true),
            ("^ab+", "^ac", false),
            ("^(?:a|b)", "^b", true),
            ("^(?:a|b)", "^c", false),
            ("^a|b", "^c", true),
            ("^x-", "^[0-9]+$", false),
            ("^[a-z]", "^[A-Z]", false),
            ("^[0-9]*a", "^b", false),
            ("^x-", "^", true),
            ("^x-", "y$", true),
        ] {
            assert_eq!(may_share(one, other), expected, "{one} {other}");
            assert_eq!(may_share(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn a_short_list_of_keys_is_a_pattern() {
        let listed = constants(&[json!("a.b"), json!(1), json!("c-d")]);
        assert_eq!(one_of(&listed).as_deref(), Some(r"^(?:a\.b|c-d)$"));
        assert_eq!(one_of(&constants(&[json!(1)])), None);
        assert_eq!(one_of(&constants(&[json!("x".repeat(3_000))])), None);
    }
}
