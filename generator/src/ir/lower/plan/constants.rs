//! Schemas with `enum` or `const`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::type_plan::{TypeKind, TypePlan};
use super::{MergedSchema, Planner, SchemaRef};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::budget::CONDITION_BYTES;
use crate::ir::lower::schemas::values::kind_of;
use crate::ir::{Any, Condition, Constant, Enum, EnumKind, Kinds, Rule, Scalar};
use crate::quoting::code_span;

/// What a list of constants can be.
enum ConstantList {
    /// No value, but perhaps null.
    Empty,
    /// Strings, or integers that one type of Rust holds.
    Enum(Enum),
    /// Negative integers beside some beyond `i64`, which no integer type holds.
    Unheld,
    Boolean,
    /// Floats, lists or objects: of these kinds, and their values stay documentation.
    Plain(Kinds),
    /// Constants of several kinds.
    Mixed(Kinds),
}

impl<'d> Planner<'d, '_> {
    /// A schema that lists its values.
    pub(super) fn plan_constants(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        constants: &[Constant],
    ) -> TypePlan<'d> {
        let nullable = merged.is_nullable();
        let listed = self.fitting_constants(merged, constants);
        let mut plan = match classify(&listed) {
            ConstantList::Empty => TypePlan::null_or_never(nullable),
            ConstantList::Enum(item) => TypePlan::new(TypeKind::Enum(item), nullable),
            ConstantList::Unheld => {
                let mut plan = TypePlan::new(unheld_integers(), nullable);
                plan.remarks.push(one_of(&listed));
                plan.rules.extend(self.among(merged, &listed));
                plan
            }
            ConstantList::Boolean => TypePlan::new(TypeKind::Scalar(Scalar::Boolean), nullable),
            ConstantList::Plain(kinds) => self.plan_listed_kinds(schema, merged, &listed, kinds),
            ConstantList::Mixed(kinds) => {
                TypePlan::new(self.union_of_kinds(schema, kinds), nullable)
            }
        };
        let mut values = listed.iter().filter(|constant| !constant.value.is_null());
        if let (Some(only), None) = (values.next(), values.next()) {
            // An enum shows its only value; `bool` does not.
            if matches!(plan.kind, TypeKind::Scalar(Scalar::Boolean)) {
                let null = if plan.nullable { " or null" } else { "" };
                let value = code_span(&only.value.to_string());
                plan.remarks.push(format!("Always {value}{null}."));
                plan.rules.extend(self.among(merged, &listed));
            }
            if !plan.nullable {
                self.report_refused(merged, &only.value);
                plan.constant = Some(only.value.clone());
            }
        }
        plan
    }

    /// Reports an only value that bounds or conditions refuse. It is in every request, since it has
    /// no field where it is required.
    fn report_refused(&mut self, merged: &MergedSchema<'d>, only: &Value) {
        let has_rules = !merged.bounds.is_empty() || !merged.conditions.is_empty();
        if !has_rules || self.schemas.may_fit(merged, only) {
            return;
        }
        let value = code_span(&only.to_string());
        let headline = format!(
            "no value is allowed: other keywords refuse the only one that is listed, {value}"
        );
        let at = merged.at.pointer();
        self.report(Diagnostic::new(Code::ConflictingTypes, at, headline));
    }

    /// Constants of which no type is made: the type is the plain one of their kind, and a rule says
    /// which values it can have.
    fn plan_listed_kinds(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        listed: &[Constant],
        kinds: Kinds,
    ) -> TypePlan<'d> {
        let unlisted = MergedSchema {
            constants: None,
            kinds: Some(kinds),
            ..merged.clone()
        };
        let mut plan = self.plan_kinds(schema, &unlisted);
        plan.remarks.push(one_of(listed));
        plan.rules.extend(self.among(merged, listed));
        plan
    }

    /// The rule that a value is one of these. Null is nullness of the use, which no rule is about.
    fn among(&mut self, merged: &MergedSchema<'d>, listed: &[Constant]) -> Option<Rule> {
        let values = listed.iter().map(|constant| constant.value.clone());
        let values = values.filter(|value| !value.is_null()).collect();
        let condition = Condition::new([("enum", values)]);
        if condition.to_string().len() <= CONDITION_BYTES {
            return Some(Rule::Fits(condition));
        }
        let at = merged.at.get("enum").unwrap_or(merged.at);
        let headline = format!(
            "whether a value is listed is not checked, since the list has more than \
             {CONDITION_BYTES} bytes"
        );
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        self.report(finding);
        None
    }

    /// The constants that are of the kinds allowed. One that is so in another spelling, such as a
    /// number without quotes among strings, is taken in the right one.
    fn fitting_constants(
        &mut self,
        merged: &MergedSchema<'d>,
        constants: &[Constant],
    ) -> Vec<Constant> {
        let allowed = merged.kinds.unwrap_or(Kinds::ALL);
        let mut fitting: Vec<Constant> = Vec::with_capacity(constants.len());
        // In the right spelling, a constant may be equal to another of the list: `[true, 'true']`
        // among strings.
        let mut seen = BTreeSet::new();
        let mut add = |constant: Constant| {
            if seen.insert(constant.value.to_string()) {
                fitting.push(constant);
            }
        };
        let at = merged.at.get("enum").unwrap_or(merged.at);
        for constant in constants {
            if let Some(value) = self.schemas.fitting_constant(&constant.value, allowed, at)
                && self.is_of_a_branch(merged, &value)
            {
                add(Constant {
                    value,
                    ..constant.clone()
                });
            }
        }
        fitting
    }
}

impl<'d> Planner<'d, '_> {
    /// Whether a value that a schema lists may be of a branch of each `oneOf` and `anyOf` beside
    /// the list. Null is nullness of the use.
    fn is_of_a_branch(&mut self, merged: &MergedSchema<'d>, value: &Value) -> bool {
        let mut lists = merged.alternatives.iter().filter(|one| !one.is_derived);
        value.is_null()
            || lists.all(|alternatives| {
                alternatives.branches.iter().any(|branch| {
                    let branch = self.schemas.defining_schema(branch);
                    self.schemas.may_fit(&branch, value)
                })
            })
    }
}

/// The type of integers that no integer type holds all of: any JSON, since a float would change
/// their digits.
pub(super) fn unheld_integers<'d>() -> TypeKind<'d> {
    TypeKind::Any(Any::Unsupported("enum".to_owned()))
}

/// The values in words.
fn one_of(listed: &[Constant]) -> String {
    let values: Vec<_> = listed
        .iter()
        .map(|constant| code_span(&constant.value.to_string()))
        .collect();
    format!("One of {}.", values.join(", "))
}

/// The kind of an enum of these integers; null is not counted. `None` if no integer type holds all
/// of them.
pub(super) fn integer_kind<'v>(values: impl Iterator<Item = &'v Value>) -> Option<EnumKind> {
    let (mut has_negative, mut has_large) = (false, false);
    for value in values.filter(|value| !value.is_null()) {
        has_negative |= value.as_i64().is_some_and(|value| value < 0);
        has_large |= value.as_i64().is_none();
    }
    match (has_negative, has_large) {
        (_, false) => Some(EnumKind::Integer),
        (false, true) => Some(EnumKind::Unsigned),
        (true, true) => None,
    }
}

fn classify(constants: &[Constant]) -> ConstantList {
    let kinds = constants
        .iter()
        .fold(Kinds::NONE, |kinds, constant| {
            kinds.with(kind_of(&constant.value))
        })
        .without(Kinds::NULL);
    // `1.0` is an integer by JSON Schema, but an enum would write it back as `1`.
    let has_floats = constants.iter().any(|constant| constant.value.is_f64());
    match kinds {
        Kinds::NONE => ConstantList::Empty,
        Kinds::STRING => ConstantList::Enum(enum_of(EnumKind::Text, constants)),
        Kinds::INTEGER if !has_floats => {
            match integer_kind(constants.iter().map(|constant| &constant.value)) {
                Some(kind) => ConstantList::Enum(enum_of(kind, constants)),
                None => ConstantList::Unheld,
            }
        }
        Kinds::BOOLEAN => ConstantList::Boolean,
        Kinds::INTEGER | Kinds::FRACTION | Kinds::NUMBER => ConstantList::Plain(Kinds::NUMBER),
        Kinds::ARRAY | Kinds::OBJECT => ConstantList::Plain(kinds),
        mixed => ConstantList::Mixed(mixed),
    }
}

/// Null among the constants became nullness of the use.
fn enum_of(kind: EnumKind, constants: &[Constant]) -> Enum {
    Enum {
        kind,
        values: constants
            .iter()
            .filter(|constant| constant.value != Value::Null)
            .cloned()
            .collect(),
        allows_others: false,
    }
}
