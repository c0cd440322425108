//! Whether one JSON Schema without references follows from another: each keyword of the second one
//! has to follow from the first.

use serde_json::{Map, Value};

use super::{implies, is_met_by_all};
use crate::ir::Rule;

/// How many schemas of one pair of conditions are compared; what is left then does not follow.
///
/// Branches are compared pair by pair, so each level of `anyOf` in both conditions takes more than
/// five times as many steps. Counted, where each level is two branches of which the first holds the
/// next level, and nothing follows: three levels take 316, five 8,982, and eight 1.5 million. Two
/// lists of 40 branches take 821 where one follows from the other, and some 1,800 where all
/// branches but the last do. With a tenth of the bound, four levels would be given up. Measured:
/// 100 pairs that use all steps take 2 seconds in a debug build; with ten times as many they would
/// take 20.
///
/// How deep the comparison is needs no bound: each step goes down in one of the two conditions or
/// in both, and how deep a condition is has one (`DEEPEST` in `ir/lower`).
const MAX_STEPS: usize = 10_000;

/// Whether a schema says nothing.
pub(super) fn is_any(schema: &Value) -> bool {
    match schema {
        Value::Bool(is_any) => *is_any,
        Value::Object(keywords) => keywords.is_empty(),
        _ => false,
    }
}

/// A comparison of conditions in progress.
#[derive(Default)]
pub(super) struct Implication {
    steps: usize,
}

impl Implication {
    /// Whether every value of the first schema is one of the second.
    pub(super) fn of(strong: &Value, weak: &Value) -> bool {
        Self::default().holds(strong, weak)
    }

    fn holds(&mut self, strong: &Value, weak: &Value) -> bool {
        self.steps += 1;
        if strong == weak || is_any(weak) || *strong == Value::Bool(false) {
            return true;
        }
        if self.steps > MAX_STEPS {
            return false;
        }
        let none = Map::new();
        match (strong, weak) {
            (Value::Bool(true), Value::Object(weak)) => self.objects(&none, weak),
            (Value::Object(strong), Value::Object(weak)) => self.objects(strong, weak),
            _ => false,
        }
    }

    fn objects(&mut self, strong: &Map<String, Value>, weak: &Map<String, Value>) -> bool {
        if weak
            .keys()
            .all(|keyword| self.keyword(strong, weak, keyword))
        {
            return true;
        }
        let weak = Value::Object(weak.clone());
        let any = |this: &mut Self, list: &Value| {
            let mut parts = list.as_array().into_iter().flatten();
            parts.any(|part| this.holds(part, &weak))
        };
        let all = |this: &mut Self, list: &Value| {
            let mut parts = list.as_array().into_iter().flatten();
            parts.all(|part| this.holds(part, &weak))
        };
        // A part of `allOf` is enough; of branches, each must do.
        strong.get("allOf").is_some_and(|list| any(self, list))
            || strong.get("anyOf").is_some_and(|list| all(self, list))
            || strong.get("oneOf").is_some_and(|list| all(self, list))
    }

    /// Whether one keyword of the second schema, with those that belong to it, follows.
    fn keyword(
        &mut self,
        strong: &Map<String, Value>,
        weak: &Map<String, Value>,
        keyword: &str,
    ) -> bool {
        let (own, other) = (strong.get(keyword), &weak[keyword]);
        match keyword {
            "type" => types(strong, other),
            "enum" | "const" => constants(strong).is_some_and(|own| {
                let allowed = constants(weak).unwrap_or_default();
                own.iter().all(|value| allowed.contains(value))
            }),
            "not" => own.is_some_and(|own| self.holds(other, own)),
            "if" => self.branches(strong, weak),
            "then" | "else" => weak.contains_key("if"),
            "contains" => self.contains(strong, weak),
            "minContains" | "maxContains" => weak.contains_key("contains"),
            "allOf" => {
                let strong = Value::Object(strong.clone());
                let mut parts = other.as_array().into_iter().flatten();
                parts.all(|part| self.holds(&strong, part))
            }
            "anyOf" => self.any_of(strong, other),
            "required" => has_keys(own, other),
            "dependentRequired" => entries(other)
                .all(|(key, others)| has_keys(own.and_then(|own| own.get(key)), others)),
            "properties" | "patternProperties" | "dependentSchemas" => {
                entries(other).all(|(key, other)| {
                    let own = own.and_then(|own| own.get(key));
                    self.holds(own.unwrap_or(&Value::Bool(true)), other)
                })
            }
            "prefixItems" => self.positions(own, other),
            // Both are about what other keywords leave.
            "items" => own.is_some_and(|own| {
                let length = |schema: &Map<String, Value>| {
                    schema
                        .get("prefixItems")
                        .and_then(Value::as_array)
                        .map_or(0, Vec::len)
                };
                length(strong) == length(weak) && self.holds(own, other)
            }),
            "additionalProperties" => own.is_some_and(|own| {
                let keys = |schema: &Map<String, Value>, keyword| {
                    let entries = schema.get(keyword).into_iter().flat_map(entries);
                    entries.map(|(key, _)| key.clone()).collect::<Vec<_>>()
                };
                let listed = |schema| {
                    (
                        keys(schema, "properties"),
                        keys(schema, "patternProperties"),
                    )
                };
                listed(strong) == listed(weak) && self.holds(own, other)
            }),
            "propertyNames" => own.is_some_and(|own| self.holds(own, other)),
            _ => {
                own == Some(other)
                    || bound(keyword, other).is_some_and(|weak| bounds(strong, &weak))
            }
        }
    }

    /// The schemas of positions, of which the first schema may have fewer.
    fn positions(&mut self, own: Option<&Value>, other: &Value) -> bool {
        let own = own.and_then(Value::as_array);
        let mut others = other.as_array().into_iter().flatten().enumerate();
        others.all(|(position, other)| {
            let own = own.and_then(|own| own.get(position));
            self.holds(own.unwrap_or(&Value::Bool(true)), other)
        })
    }

    /// Each branch of the first schema, or the schema itself, is in a branch of the second.
    fn any_of(&mut self, strong: &Map<String, Value>, weak: &Value) -> bool {
        let weak: Vec<&Value> = weak.as_array().into_iter().flatten().collect();
        let whole = Value::Object(strong.clone());
        let mut is_in_one = |strong: &Value| weak.iter().any(|weak| self.holds(strong, weak));
        let branches = ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(|keyword| strong.get(keyword));
        let mut lists: Vec<_> = branches.filter_map(Value::as_array).collect();
        lists.drain(..).any(|list| list.iter().all(&mut is_in_one)) || is_in_one(&whole)
    }

    /// The same question, with branches that ask for no more.
    fn branches(&mut self, strong: &Map<String, Value>, weak: &Map<String, Value>) -> bool {
        let any = Value::Bool(true);
        strong.get("if") == weak.get("if")
            && ["then", "else"].into_iter().all(|keyword| {
                let (own, other) = (strong.get(keyword), weak.get(keyword));
                self.holds(own.unwrap_or(&any), other.unwrap_or(&any))
            })
    }

    /// As many items of the second kind as of the first, or more; and not too many.
    fn contains(&mut self, strong: &Map<String, Value>, weak: &Map<String, Value>) -> bool {
        let count = |schema: &Map<String, Value>, keyword: &str| schema.get(keyword)?.as_f64();
        let (least, most) = (
            count(weak, "minContains").unwrap_or(1.0),
            count(weak, "maxContains"),
        );
        let other = &weak["contains"];
        let own = strong.get("contains");
        let own_least = count(strong, "minContains").unwrap_or(1.0);
        let is_enough =
            least <= 0.0 || own.is_some_and(|own| own_least >= least && self.holds(own, other));
        let is_few = most.is_none_or(|most| {
            let own_most = count(strong, "maxContains");
            own_most.is_some_and(|own_most| own_most <= most)
                && own.is_some_and(|own| self.holds(other, own))
        });
        is_enough && is_few
    }
}

/// Whether one list has all keys of another.
fn has_keys(own: Option<&Value>, other: &Value) -> bool {
    let own = own.and_then(Value::as_array);
    let mut others = other.as_array().into_iter().flatten();
    others.all(|key| own.is_some_and(|own| own.contains(key)))
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The values that a schema lists.
fn constants(schema: &Map<String, Value>) -> Option<Vec<Value>> {
    match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => Some(vec![value.clone()]),
        (None, Some(list)) => list.as_array().cloned(),
        (None, None) => None,
    }
}

/// Whether the values of a schema are of these types.
fn types(strong: &Map<String, Value>, weak: &Value) -> bool {
    let names = |types: &Value| -> Vec<String> {
        match types {
            Value::String(name) => vec![name.clone()],
            Value::Array(names) => names
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            _ => Vec::new(),
        }
    };
    let allowed = names(weak);
    let has = |name: &str| allowed.iter().any(|allowed| allowed == name);
    let is_of = |value: &Value| match value {
        Value::Null => has("null"),
        Value::Bool(_) => has("boolean"),
        Value::Number(number) => has("number") || has("integer") && !number.is_f64(),
        Value::String(_) => has("string"),
        Value::Array(_) => has("array"),
        Value::Object(_) => has("object"),
    };
    match (strong.get("type").map(names), constants(strong)) {
        (Some(own), _)
            if own
                .iter()
                .all(|name| has(name) || name == "integer" && has("number")) =>
        {
            true
        }
        (_, Some(values)) => values.iter().all(is_of),
        _ => false,
    }
}

/// Whether one of the bounds of a schema implies a rule.
fn bounds(schema: &Map<String, Value>, weak: &Rule) -> bool {
    is_met_by_all(weak)
        || schema
            .iter()
            .filter_map(|(keyword, value)| bound(keyword, value))
            .any(|strong| implies(&strong, weak))
}

/// The rule that a keyword is, if it has one.
fn bound(keyword: &str, value: &Value) -> Option<Rule> {
    let number = || match value {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    };
    Some(match keyword {
        "minimum" => Rule::Minimum(number()?),
        "exclusiveMinimum" => Rule::ExclusiveMinimum(number()?),
        "maximum" => Rule::Maximum(number()?),
        "exclusiveMaximum" => Rule::ExclusiveMaximum(number()?),
        "multipleOf" => Rule::MultipleOf(number()?),
        "minLength" => Rule::MinLength(value.as_u64()?),
        "maxLength" => Rule::MaxLength(value.as_u64()?),
        "minItems" => Rule::MinItems(value.as_u64()?),
        "maxItems" => Rule::MaxItems(value.as_u64()?),
        "minProperties" => Rule::MinProperties(value.as_u64()?),
        "maxProperties" => Rule::MaxProperties(value.as_u64()?),
        "pattern" => Rule::Pattern(value.as_str()?.to_owned()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holds(strong: &Value, weak: &Value) -> bool {
        Implication::of(strong, weak)
    }

    #[test]
    fn a_condition_that_asks_for_less_follows_and_not_the_other_way_round() {
        for (strong, weak) in [
            (json!({"enum": ["a"]}), json!({"enum": ["a", "b"]})),
            (json!({"const": "a"}), json!({"type": "string"})),
            (json!({"const": 1}), json!({"type": ["integer", "null"]})),
            (json!({"type": "integer"}), json!({"type": "number"})),
            (json!({"minLength": 3}), json!({"minLength": 2})),
            (json!({"minimum": 3, "maximum": 4}), json!({"minimum": 2})),
            (json!({"exclusiveMinimum": 2}), json!({"minimum": 2})),
            (json!({"minimum": 3}), json!({"exclusiveMinimum": 2})),
            (
                json!({"not": {"minLength": 3}}),
                json!({"not": {"minLength": 5}}),
            ),
            (
                json!({"not": {"enum": ["a", "b"]}}),
                json!({"not": {"enum": ["a"]}}),
            ),
            (
                json!({"not": {"required": ["a"]}}),
                json!({"not": {"required": ["a", "b"]}}),
            ),
            (
                json!({"not": {"anyOf": [{"const": 1}, {"const": 2}]}}),
                json!({"not": {"const": 1}}),
            ),
            (json!({"required": ["a", "b"]}), json!({"required": ["a"]})),
            (
                json!({"if": {"const": 1}, "then": {"minimum": 3}, "else": {"minimum": 3}}),
                json!({"if": {"const": 1}, "then": {"minimum": 2}}),
            ),
            (
                json!({"contains": {"const": 1}}),
                json!({"contains": {"type": "integer"}}),
            ),
            (
                json!({"contains": {"const": 1}, "minContains": 2}),
                json!({"contains": {"const": 1}}),
            ),
            (
                json!({"contains": {"const": 1}, "maxContains": 2}),
                json!({"contains": {"const": 1}, "maxContains": 3}),
            ),
            (
                json!({"properties": {"a": {"const": 1}}}),
                json!({"properties": {"a": {"enum": [1, 2]}}}),
            ),
            (
                json!({"items": {"minimum": 1}}),
                json!({"items": {"minimum": 0}}),
            ),
            (
                json!({"anyOf": [{"const": 1}]}),
                json!({"anyOf": [{"const": 1}, {"const": 2}]}),
            ),
            (
                json!({"oneOf": [{"const": 1}, {"const": 2}]}),
                json!({"anyOf": [{"const": 1}, {"const": 2}]}),
            ),
            (
                json!({"allOf": [{"const": 1}, {"type": "integer"}]}),
                json!({"allOf": [{"type": "integer"}]}),
            ),
            (
                json!({"additionalProperties": false}),
                json!({"additionalProperties": {"type": "string"}}),
            ),
            (
                json!({"dependentRequired": {"a": ["b", "c"]}}),
                json!({"dependentRequired": {"a": ["b"]}}),
            ),
            (json!({"pattern": "^a"}), json!({"pattern": ".*"})),
            (json!(false), json!({"const": 1})),
        ] {
            assert!(holds(&strong, &weak), "{strong} {weak}");
            assert!(!holds(&weak, &strong), "{weak} {strong}");
        }
    }

    #[test]
    fn what_is_not_known_does_not_follow() {
        for (strong, weak) in [
            (json!({"pattern": "^ab"}), json!({"pattern": "^a"})),
            (
                json!({"const": 1}),
                json!({"oneOf": [{"const": 1}, {"type": "integer"}]}),
            ),
            (
                json!({"properties": {"a": {}}, "additionalProperties": false}),
                json!({"additionalProperties": false}),
            ),
            (
                json!({"prefixItems": [{}], "items": false}),
                json!({"items": false}),
            ),
            (
                json!({"if": {"const": 1}, "then": {"minimum": 3}}),
                json!({"if": {"const": 2}, "then": {"minimum": 3}}),
            ),
            (
                json!({"contains": {"const": 1}, "minContains": 0}),
                json!({"contains": {"const": 1}}),
            ),
            (
                json!({"contains": {"const": 1}, "maxContains": 2}),
                json!({"contains": {}, "maxContains": 2}),
            ),
        ] {
            assert!(!holds(&strong, &weak), "{strong} {weak}");
        }
    }
}
