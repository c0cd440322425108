//! `wire.rs`: the tables that map names to JSON. Nothing here is read by a person who only wants to
//! call the API.

use serde_json::{Number, Value};

use super::docs::Comment;
use super::item::{Body, Constant, Entry, Function, Item, Member, Meta, Table, Visibility};
use super::print::Part;
use super::unit::{Imports, Unit};
use crate::ir::guards;
use crate::ir::{
    Enum, EnumKind, Field, Guard, Kinds, Newtype, Other, Rule, Shape, Struct, Type, TypeId, Union,
    Variant,
};
use crate::surface::Origin;

/// The tables of these types, in the order of `types.rs`.
pub(super) fn emit(
    unit: &Unit<'_>,
    types: impl Iterator<Item = TypeId>,
    imports: &Imports,
) -> Vec<Part> {
    let part = |id| {
        let item = unit.api.type_of(id);
        let table = table(unit, id, item)?;
        if has_words(unit, item) {
            imports.table_prelude("types");
        }
        let name = unit.names.type_names(id).ident.as_str();
        if WORDS.contains(&name) {
            imports.shadowed_name(name);
        }
        Some(vec![Item::Table(table)])
    };
    types.filter_map(part).collect()
}

/// The words of tables that a type may be called as well.
const WORDS: [&str; 46] = [
    "AnyOf",
    "At",
    "Boolean",
    "DependentRequired",
    "Each",
    "ExclusiveMaximum",
    "ExclusiveMaximumFloat",
    "ExclusiveMinimum",
    "ExclusiveMinimumFloat",
    "Field",
    "Fits",
    "Float",
    "Has",
    "Integer",
    "Items",
    "KeyKind",
    "Keys",
    "Kind",
    "Lacks",
    "Length",
    "Matching",
    "MaxItems",
    "MaxLength",
    "MaxProperties",
    "Maximum",
    "MaximumFloat",
    "MinItems",
    "MinLength",
    "MinProperties",
    "Minimum",
    "MinimumFloat",
    "MultipleOf",
    "MultipleOfFloat",
    "Nothing",
    "Null",
    "Of",
    "OneOf",
    "OtherTag",
    "Others",
    "Path",
    "Pattern",
    "Tag",
    "Text",
    "UniqueItems",
    "Unsigned",
    "Value",
];

/// Whether the table of a type says anything in words: a rule or a guard.
fn has_words(unit: &Unit<'_>, item: &Type) -> bool {
    match &item.shape {
        Shape::Struct(shape) => {
            !unit.struct_rules(item, shape).is_empty()
                || shape
                    .fields
                    .iter()
                    .any(|field| field.fixed || !unit.rules(&field.value).is_empty())
        }
        Shape::Union(shape) => {
            let says = |variant: &Variant| {
                !variant.guards.is_empty() || !unit.rules(&variant.value).is_empty()
            };
            shape.variants.iter().any(says)
        }
        Shape::Newtype(shape) => !unit.rules(&shape.value).is_empty(),
        Shape::Enum(_) | Shape::Alias(_) => false,
    }
}

fn table(unit: &Unit<'_>, id: TypeId, item: &Type) -> Option<Table> {
    match &item.shape {
        Shape::Struct(shape) => Some(object(unit, id, item, shape)),
        Shape::Enum(shape) => Some(open_enum(unit, id, shape)),
        Shape::Union(shape) => Some(union(unit, id, shape)),
        Shape::Newtype(shape) => Some(newtype(unit, id, shape)),
        Shape::Alias(_) => None,
    }
}

fn object(unit: &Unit<'_>, id: TypeId, item: &Type, shape: &Struct) -> Table {
    let names = unit.names.type_names(id);
    let fixed = shape
        .fixed_keys()
        .map(|(field, value)| format!("{} = {}", literal(&field.wire), constant(value)));
    let fields = shape.rust_fields().filter_map(|(index, field)| {
        let name = names.members.get(index)?.as_str();
        Some(field_line(name, field, &unit.rules(&field.value)))
    });
    let patterns = shape
        .patterns
        .iter()
        .zip(&names.patterns)
        .map(|(pattern, name)| format!("..{name} ~ {}", literal(&pattern.pattern)));
    let other = (shape.other != Other::Forbidden).then(|| format!("..{}", names.other));
    let entries = fixed.chain(fields).chain(patterns).chain(other);
    Table {
        name: "object",
        head: names.ident.to_string(),
        entries: entries.map(Entry::Line).collect(),
        tail: rule_list(&unit.struct_rules(item, shape)),
        traits: vec![on_the_wire(names.ident.as_str(), &["Clone"])],
        members: Vec::new(),
    }
}

/// The traits of every type with a table.
fn on_the_wire(name: &str, more: &[&str]) -> (String, Vec<String>) {
    let all = [
        "Debug",
        "Deserialize",
        "Eq",
        "Hash",
        "PartialEq",
        "Serialize",
    ];
    let all = all.iter().chain(more).map(|name| (*name).to_owned());
    (name.to_owned(), all.collect())
}

/// The name of a field; with its key where that is another text, and with its rules.
fn field_line(name: &str, field: &Field, rules: &[Rule]) -> String {
    let key = (name != field.wire).then(|| literal(&field.wire));
    let rules = (!rules.is_empty()).then(|| rule_list(rules));
    let said: Vec<String> = key.into_iter().chain(rules).collect();
    if said.is_empty() {
        name.to_owned()
    } else {
        format!("{name}: {}", said.join(" "))
    }
}

fn open_enum(unit: &Unit<'_>, id: TypeId, shape: &Enum) -> Table {
    let names = unit.names.type_names(id);
    let (kind, method, returns, traits): (_, _, _, &[&str]) = match shape.kind {
        EnumKind::Text => (
            "text",
            "as_str",
            "&str",
            &[
                "AsRef<str>",
                "From<&str>",
                "From<String>",
                "FromStr<Err = Infallible>",
            ],
        ),
        EnumKind::Integer => ("integer", "as_i64", "i64", &["From<i64>"]),
        EnumKind::Unsigned => ("unsigned", "as_u64", "u64", &["From<u64>"]),
    };
    let entries = shape
        .values
        .iter()
        .zip(&names.members)
        .map(|(value, name)| Entry::Line(format!("{name} = {}", constant_literal(&value.value))));
    let others = if shape.allows_others {
        " (others: true)"
    } else {
        ""
    };
    let method = Function {
        meta: Meta::new(method, Origin::Type(id), Comment::default()),
        attributes: Vec::new(),
        visibility: Visibility::Public,
        generics: "",
        receiver: Some("&self"),
        arguments: Vec::new(),
        returns: returns.to_owned(),
        body: Body::Macro,
    };
    let values = Constant {
        meta: Meta::new("VALUES", Origin::Type(id), Comment::default()),
        attributes: Vec::new(),
        is_public: true,
        ty: "&'static [Self]".to_owned(),
        value: super::item::Value::Plain(String::new()),
    };
    let traits: Vec<&str> = ["Display", "Ord", "PartialOrd"]
        .iter()
        .chain(traits)
        .copied()
        .collect();
    Table {
        name: "open_enum",
        head: format!("{}: {kind}{others}", names.ident),
        entries: entries.collect(),
        tail: String::new(),
        traits: vec![on_the_wire(names.ident.as_str(), &traits)],
        members: vec![Member::Constant(values), Member::Function(method)],
    }
}

fn union(unit: &Unit<'_>, id: TypeId, shape: &Union) -> Table {
    let names = unit.names.type_names(id);
    let entries = shape
        .variants
        .iter()
        .zip(&names.members)
        .map(|(variant, name)| {
            let guards: Vec<String> = variant.guards.iter().map(guard).collect();
            let rules = rule_list(&unit.rules(&variant.value));
            Entry::Line(format!(
                "{name}: [{}]{}{rules}",
                guards.join(", "),
                if rules.is_empty() { "" } else { " " }
            ))
        });
    Table {
        name: "union",
        head: names.ident.to_string(),
        entries: entries.collect(),
        tail: String::new(),
        traits: vec![on_the_wire(names.ident.as_str(), &[])],
        members: Vec::new(),
    }
}

/// The rules of what is inside the value. Those of the value itself are checked where the type is
/// used.
fn newtype(unit: &Unit<'_>, id: TypeId, shape: &Newtype) -> Table {
    let name = unit.names.type_names(id).ident.to_string();
    Table {
        name: "newtype",
        head: name.clone(),
        entries: Vec::new(),
        tail: rule_list(&unit.rules(&shape.value)),
        traits: vec![on_the_wire(&name, &[])],
        members: Vec::new(),
    }
}

fn guard(guard: &Guard) -> String {
    match guard {
        Guard::Kind(kinds) => format!("Kind({})", kind_expression(*kinds)),
        Guard::Tag(key, values) => match guards::texts(values) {
            Some(tags) => format!("Tag({}, {})", literal(key), texts(&tags)),
            None => format!("Field({}, {})", literal(key), constants(values)),
        },
        Guard::OtherTag(key) => format!("OtherTag({})", literal(key)),
        Guard::Path(keys, values) => format!("Path({}, {})", texts(keys), constants(values)),
        Guard::KeyKind(key, kinds) => {
            format!("KeyKind({}, {})", literal(key), kind_expression(*kinds))
        }
        Guard::Has(keys) => format!("Has({})", texts(keys)),
        Guard::Lacks(keys) => format!("Lacks({})", texts(keys)),
        Guard::Value(values) => format!("Value({})", constants(values)),
        Guard::Items(kinds) => format!("Items({})", kind_expression(*kinds)),
        Guard::Length(length) => format!("Length({length})"),
    }
}

fn kind_expression(kinds: Kinds) -> String {
    let names = kinds.names();
    let (first, rest) = names
        .split_first()
        .map_or(("ALL", &[][..]), |(first, rest)| (*first, rest));
    rest.iter()
        .fold(first.to_owned(), |all, name| format!("{all}.or({name})"))
}

fn constants(values: &[Value]) -> String {
    format!(
        "&[{}]",
        values.iter().map(constant).collect::<Vec<_>>().join(", ")
    )
}

fn constant(value: &Value) -> String {
    match guards::constant(value) {
        guards::Constant::Null => "Null".to_owned(),
        guards::Constant::Boolean(value) => format!("Boolean({value})"),
        guards::Constant::Integer(integer) => format!("Integer({integer})"),
        guards::Constant::Unsigned(integer) => format!("Unsigned({integer})"),
        guards::Constant::Float(number) => format!("Float({number:?})"),
        guards::Constant::Text(text) => format!("Text({})", literal(text)),
    }
}

fn constant_literal(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), literal)
}

fn texts(texts: &[impl AsRef<str>]) -> String {
    format!(
        "&[{}]",
        texts
            .iter()
            .map(|text| literal(text.as_ref()))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

/// A string literal, escaped as Rust wants it.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Rules in brackets, or nothing.
pub(super) fn rule_list(rules: &[Rule]) -> String {
    if rules.is_empty() {
        String::new()
    } else {
        format!(
            "[{}]",
            rules.iter().map(rule).collect::<Vec<_>>().join(", ")
        )
    }
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
        Rule::At(index, rules) => format!("At({index}, &{})", rule_list(rules)),
        Rule::Matching(pattern, rules) => {
            format!("Matching({}, &{})", literal(pattern), rule_list(rules))
        }
        Rule::Others(rules) => format!("Others(&{})", rule_list(rules)),
        Rule::Nothing => "Nothing".to_owned(),
        Rule::Fits(condition) => format!("Fits({})", literal(&condition.to_string())),
        Rule::AnyOf(groups) => format!("AnyOf(&[{}])", key_groups(groups)),
        Rule::OneOf(groups) => format!("OneOf(&[{}])", key_groups(groups)),
        Rule::DependentRequired(key, others) => {
            format!("DependentRequired({}, {})", literal(key), texts(others))
        }
    }
}

fn key_groups(groups: &[Vec<String>]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| texts(group)).collect();
    groups.join(", ")
}

fn bound(name: &str, number: &Number) -> String {
    if number.is_f64() {
        format!("{name}Float({})", float(number))
    } else {
        format!("{name}({number})")
    }
}

/// A float literal, which must have a point or an exponent.
fn float(number: &Number) -> String {
    number
        .as_f64()
        .map_or_else(|| "0.0".to_owned(), |number| format!("{number:?}"))
}

#[cfg(test)]
mod tests {
    use super::WORDS;

    /// The variants of an enum of the runtime.
    fn variants(file: &str, name: &str) -> Vec<String> {
        let file = syn::parse_file(file).expect("the runtime parses");
        let of = |item: syn::Item| match item {
            syn::Item::Enum(item) if item.ident == name => Some(item.variants),
            _ => None,
        };
        let variants = file
            .items
            .into_iter()
            .find_map(of)
            .expect("the runtime has the enum");
        variants
            .into_iter()
            .map(|variant| variant.ident.to_string())
            .collect()
    }

    #[test]
    fn every_word_of_the_tables_of_types_is_known() {
        let guard = include_str!("../../runtime/src/wire/guard.rs");
        let rules = variants(include_str!("../../runtime/src/rule.rs"), "Rule");
        let mut words = [rules, variants(guard, "Guard"), variants(guard, "Constant")].concat();
        words.sort();
        assert_eq!(words, WORDS);
    }
}
