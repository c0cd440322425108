//! `wire.rs`: the tables that map names to JSON. Nothing here is read by a person who only wants to call the API.

use serde_json::{Number, Value};

use super::format::{Part, Piece, Table};
use super::unit::Unit;
use crate::ir::{Enum, EnumKind, Field, Guard, Kinds, Other, Rule, Shape, Struct, Type, TypeId, Union};
use crate::surface::Origin;

/// The tables of these types, in the order of `types.rs`.
pub(super) fn emit(unit: &Unit<'_>, types: impl Iterator<Item = TypeId>) -> Vec<Part> {
    let part = |id| table(unit, id, unit.api.type_of(id)).map(|table| Part::new(Origin::Type(id), vec![Piece::Table(table)]));
    types.filter_map(part).collect()
}

fn table(unit: &Unit<'_>, id: TypeId, item: &Type) -> Option<Table> {
    match &item.shape {
        Shape::Struct(shape) => Some(object(unit, id, item, shape)),
        Shape::Enum(shape) => Some(open_enum(unit, id, shape)),
        Shape::Union(shape) => Some(union(unit, id, shape)),
        Shape::Alias(_) => None,
    }
}

fn object(unit: &Unit<'_>, id: TypeId, item: &Type, shape: &Struct) -> Table {
    let names = unit.names.type_names(id);
    let fields = shape.fields.iter().zip(&names.members).map(|(field, name)| field_line(name.as_str(), field, &unit.rules(&field.value)));
    let patterns = shape.patterns.iter().zip(&names.patterns).map(|(pattern, name)| format!("..{name} ~ {}", literal(&pattern.pattern)));
    let other = (shape.other != Other::Forbidden).then(|| format!("..{}", names.other));
    let lines = fields.chain(patterns).chain(other).collect();
    Table { name: "object", head: names.ident.to_string(), lines, tail: rule_list(&item.rules) }
}

fn field_line(name: &str, field: &Field, rules: &[Rule]) -> String {
    let rules = rule_list(rules);
    let space = if rules.is_empty() { "" } else { " " };
    format!("{name}: {}{space}{rules}", literal(&field.wire))
}

fn open_enum(unit: &Unit<'_>, id: TypeId, shape: &Enum) -> Table {
    let names = unit.names.type_names(id);
    let kind = match shape.kind {
        EnumKind::Text => "text",
        EnumKind::Integer => "integer",
    };
    let lines = shape.values.iter().zip(&names.members).map(|(value, name)| format!("{name} = {}", constant_literal(&value.value)));
    Table { name: "open_enum", head: format!("{}: {kind}", names.ident), lines: lines.collect(), tail: String::new() }
}

fn union(unit: &Unit<'_>, id: TypeId, shape: &Union) -> Table {
    let names = unit.names.type_names(id);
    let lines = shape.variants.iter().zip(&names.members).map(|(variant, name)| {
        let guards: Vec<String> = variant.guards.iter().map(guard).collect();
        let rules = rule_list(&unit.rules(&variant.value));
        format!("{name}: [{}]{}{rules}", guards.join(", "), if rules.is_empty() { "" } else { " " })
    });
    Table { name: "union", head: names.ident.to_string(), lines: lines.collect(), tail: String::new() }
}

fn guard(guard: &Guard) -> String {
    match guard {
        Guard::Kind(kinds) => format!("Kind({})", kind_expression(*kinds)),
        Guard::Tag(key, values) => match values.iter().map(Value::as_str).collect::<Option<Vec<&str>>>() {
            Some(tags) => format!("Tag({}, {})", literal(key), texts(&tags)),
            None => format!("Field({}, {})", literal(key), constants(values)),
        },
        Guard::Has(keys) => format!("Has({})", texts(keys)),
        Guard::Lacks(keys) => format!("Lacks({})", texts(keys)),
        Guard::Value(values) => format!("Value({})", constants(values)),
        Guard::Items(kinds) => format!("Items({})", kind_expression(*kinds)),
        Guard::Length(length) => format!("Length({length})"),
    }
}

fn kind_expression(kinds: Kinds) -> String {
    let names = kinds.names();
    let (first, rest) = names.split_first().map_or(("ALL", &[][..]), |(first, rest)| (*first, rest));
    rest.iter().fold(first.to_owned(), |all, name| format!("{all}.or({name})"))
}

fn constants(values: &[Value]) -> String {
    format!("&[{}]", values.iter().map(constant).collect::<Vec<_>>().join(", "))
}

fn constant(value: &Value) -> String {
    match value {
        Value::String(text) => format!("Text({})", literal(text)),
        Value::Bool(value) => format!("Boolean({value})"),
        Value::Number(number) if number.is_i64() => format!("Integer({number})"),
        Value::Number(number) => format!("Float({})", float(number)),
        Value::Null | Value::Array(_) | Value::Object(_) => "Null".to_owned(),
    }
}

fn constant_literal(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), literal)
}

fn texts(texts: &[impl AsRef<str>]) -> String {
    format!("&[{}]", texts.iter().map(|text| literal(text.as_ref())).collect::<Vec<_>>().join(", "))
}

/// A string literal, escaped as Rust wants it.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Rules in brackets, or nothing.
pub(super) fn rule_list(rules: &[Rule]) -> String {
    if rules.is_empty() { String::new() } else { format!("[{}]", rules.iter().map(rule).collect::<Vec<_>>().join(", ")) }
}

fn rule(item: &Rule) -> String {
    match item {
        Rule::Minimum(number) => bound("Minimum", number),
        Rule::ExclusiveMinimum(number) => bound("ExclusiveMinimum", number),
        Rule::Maximum(number) => bound("Maximum", number),
        Rule::ExclusiveMaximum(number) => bound("ExclusiveMaximum", number),
        Rule::MultipleOf(number) => bound("MultipleOf", number),
        Rule::MinLength(length) => format!("MinLength({length})"),
        Rule::MaxLength(length) => format!("MaxLength({length})"),
        Rule::Pattern(pattern) => format!("Pattern({})", literal(pattern)),
        Rule::MinItems(count) => format!("MinItems({count})"),
        Rule::MaxItems(count) => format!("MaxItems({count})"),
        Rule::UniqueItems => "UniqueItems".to_owned(),
        Rule::MinProperties(count) => format!("MinProperties({count})"),
        Rule::MaxProperties(count) => format!("MaxProperties({count})"),
        Rule::Each(rules) => format!("Each(&{})", rule_list(rules)),
        Rule::Keys(rules) => format!("Keys(&{})", rule_list(rules)),
        Rule::AnyOf(groups) => format!("AnyOf(&[{}])", groups.iter().map(|group| texts(group)).collect::<Vec<_>>().join(", ")),
        Rule::DependentRequired(key, others) => format!("DependentRequired({}, {})", literal(key), texts(others)),
    }
}

fn bound(name: &str, number: &Number) -> String {
    match number.as_i64() {
        Some(number) => format!("{name}({number})"),
        None => format!("{name}Float({})", float(number)),
    }
}

/// A float literal, which must have a point or an exponent.
fn float(number: &Number) -> String {
    number.as_f64().map_or_else(|| "0.0".to_owned(), |number| format!("{number:?}"))
}
