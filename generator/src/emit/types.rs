//! `types.rs`: what is sent and received; the file that reviewers read.

mod arguments;
mod branches;
mod construct;
pub(super) mod payload;
mod remarks;

use super::deprecated_aliases;
use super::docs::{Comment, code};
use super::item::{
    Alias, Enum as EnumItem, Field as FieldItem, Fields, Item, Meta, Payload, Struct as StructItem,
    Variant as VariantItem, derived,
};
use super::print::Part;
use super::type_text::type_text;
use super::unit::{FileKind, Imports, Unit};
use crate::ir::{
    Constant, Enum, EnumKind, Field, Newtype, Other, Shape, Struct, Type, TypeId, TypeRef, Union,
    Use,
};
use crate::surface::Origin;

pub(super) use arguments::{GivenAs, argument};
pub(super) use remarks::{default_remark, rule_remarks, value_remarks};

/// The parts of these types.
pub(super) fn emit(
    unit: &Unit<'_>,
    types: impl Iterator<Item = TypeId>,
    imports: &Imports,
) -> Vec<Part> {
    types
        .map(|id| emit_type(unit, id, unit.api.type_of(id), imports))
        .collect()
}

fn emit_type(unit: &Unit<'_>, id: TypeId, item: &Type, imports: &Imports) -> Part {
    let mut items = match &item.shape {
        Shape::Struct(shape) => emit_struct(unit, id, item, shape, imports),
        Shape::Enum(shape) => vec![emit_enum(unit, id, item, shape, imports)],
        Shape::Union(shape) => [emit_union(unit, id, item, shape, imports)]
            .into_iter()
            .chain(branches::emit(unit, id, shape, imports))
            .collect(),
        Shape::Newtype(shape) => emit_newtype(unit, id, item, shape, imports),
        Shape::Alias(target) => vec![emit_alias(unit, id, item, target, imports)],
    };
    items.extend(deprecated_aliases::of_type(unit, id, item, imports));
    items
}

/// The name of a type, and its documentation: the vendor's words, what it is sent with, the rules
/// of the whole, and its place in the document.
fn type_meta(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    sent_with: Comment,
    rules: &[String],
) -> Meta {
    let webhooks = unit.payloads.get(&id);
    let payload = webhooks
        .map(|names| payload::remark(names))
        .unwrap_or_default();
    let docs = Comment::of(&item.docs)
        .join(sent_with)
        .paragraphs(rules)
        .paragraph(payload)
        .paragraph(format!("Schema: {}", code(unit.names.key(id).as_str())));
    Meta::new(
        unit.names.type_names(id).ident.as_str(),
        Origin::Type(id),
        docs,
    )
    .deprecated(item.docs.deprecated)
}

/// The traits that a type derives: its own, which no table gives it, and those that somebody asked
/// for.
fn type_derives(unit: &Unit<'_>, id: TypeId, own: &[&str]) -> Vec<String> {
    let asked = unit.names.type_names(id).derives.iter().cloned();
    derived(own).into_iter().chain(asked).collect()
}

fn emit_struct(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    shape: &Struct,
    imports: &Imports,
) -> Vec<Item> {
    let names = unit.names.type_names(id);
    let named = shape.rust_fields().filter_map(|(index, field)| {
        let name = names.members.get(index)?.as_str();
        let meta = Meta::new(name, Origin::Field(id, index), field_docs(unit, field));
        Some(FieldItem {
            meta: meta.deprecated(field.docs.deprecated),
            ty: type_text(unit.field_tokens(field, imports)),
        })
    });
    let fields = named.chain(rest_fields(unit, id, shape, imports)).collect();
    let derives: &[&str] = if item.sent && unit.derives_default(id) {
        &["Default"]
    } else {
        &[]
    };
    let fixed = remarks::fixed_docs(shape, item.sent);
    let rules = remarks::rule_remarks(&unit.struct_rules(item, shape));
    let mut items = vec![Item::Struct(StructItem {
        meta: type_meta(unit, id, item, fixed, &rules),
        derives: type_derives(unit, id, derives),
        is_non_exhaustive: true,
        fields: Fields::Named(fields),
    })];
    if item.sent {
        items.extend(construct::emit(unit, id, shape, imports));
    }
    items
}

fn field_docs(unit: &Unit<'_>, field: &Field) -> Comment {
    Comment::of(&field.docs).sentences(&remarks::field_remarks(unit, field))
}

/// The documentation of a field's setter: what the field is, and what its value must be.
pub(super) fn setter_docs(unit: &Unit<'_>, field: &Field) -> Comment {
    Comment::of(&field.docs)
        .summary()
        .sentences(&remarks::setter_remarks(unit, field))
}

/// The fields for keys that match a pattern, and for all others.
fn rest_fields(unit: &Unit<'_>, id: TypeId, shape: &Struct, imports: &Imports) -> Vec<FieldItem> {
    let names = unit.names.type_names(id);
    let patterns = shape.patterns.iter().zip(&names.patterns).enumerate();
    let patterns = patterns.map(|(index, (pattern, name))| {
        let matches = format!("Every key that matches {}.", code(&pattern.pattern));
        let docs = Comment::of(&pattern.docs).sentences(&[matches]);
        FieldItem {
            meta: Meta::new(name.as_str(), Origin::Pattern(id, index), docs),
            ty: map_type(unit, &pattern.value, imports),
        }
    });
    let other = |docs, ty| FieldItem {
        meta: Meta::new(names.other.as_str(), Origin::Other(id), docs),
        ty,
    };
    let other = match &shape.other {
        Other::Forbidden => None,
        Other::Open => {
            let ty = imports.runtime("Other").to_string();
            Some(other(Comment::default(), ty))
        }
        Other::Typed(value) => {
            let ty = map_type(unit, value, imports);
            Some(other(Comment::new("Every other key."), ty))
        }
    };
    patterns.chain(other).collect()
}

fn map_type(unit: &Unit<'_>, value: &Use, imports: &Imports) -> String {
    let map = crate::ir::TypeRef::Map(Box::new(value.clone()));
    type_text(unit.type_tokens(&map, FileKind::Types, imports))
}

fn emit_enum(unit: &Unit<'_>, id: TypeId, item: &Type, shape: &Enum, imports: &Imports) -> Item {
    let names = unit.names.type_names(id);
    let values = shape.values.iter().zip(&names.members).enumerate();
    let values = values.map(|(index, (value, name))| VariantItem {
        meta: Meta::new(
            name.as_str(),
            Origin::Value(id, index),
            value_docs(value, name.plain()),
        )
        .deprecated(value.deprecated),
        payload: Payload::Nothing,
    });
    let unknown = match shape.kind {
        EnumKind::Text => imports.runtime("Unknown").to_string(),
        EnumKind::Integer => "i64".to_owned(),
        EnumKind::Unsigned => "u64".to_owned(),
    };
    let variants = values.chain([unknown_variant(id, unknown)]).collect();
    let mut rules = remarks::rule_remarks(&item.rules);
    if shape.allows_others {
        rules.push("Other values are allowed as well.".to_owned());
    }
    Item::Enum(EnumItem {
        meta: type_meta(unit, id, item, Comment::default(), &rules),
        derives: type_derives(unit, id, &["Clone"]),
        is_non_exhaustive: true,
        variants,
    })
}

/// The variant of what the document does not list.
fn unknown_variant(id: TypeId, ty: String) -> VariantItem {
    VariantItem {
        meta: Meta::new("Unknown", Origin::Type(id), Comment::default()),
        payload: Payload::Value(ty),
    }
}

/// A value whose words are not its name is documented by its spelling in JSON.
fn value_docs(constant: &Constant, name: &str) -> Comment {
    let text = constant
        .value
        .as_str()
        .map_or_else(|| constant.value.to_string(), str::to_owned);
    let described = constant.description.as_deref().unwrap_or_default();
    if !described.trim().is_empty() {
        Comment::default().words(described)
    } else if crate::names::words::camel(&text) != name && !text.is_empty() {
        Comment::new(code(&text))
    } else {
        Comment::default()
    }
}

fn emit_union(unit: &Unit<'_>, id: TypeId, item: &Type, shape: &Union, imports: &Imports) -> Item {
    let names = unit.names.type_names(id);
    let variants = shape.variants.iter().zip(&names.members).enumerate();
    let variants = variants.map(|(index, (variant, name))| {
        let docs = Comment::of(&variant.docs).sentences(&value_remarks(unit, &variant.value));
        let ty = unit.slot_tokens(
            &variant.value,
            true,
            variant.boxed,
            FileKind::Types,
            imports,
        );
        VariantItem {
            meta: Meta::new(name.as_str(), Origin::Branch(id, index), docs),
            payload: Payload::Value(type_text(ty)),
        }
    });
    let unknown = imports.runtime("Json").to_string();
    let variants = variants.chain([unknown_variant(id, unknown)]).collect();
    let rules = remarks::rule_remarks(&item.rules);
    Item::Enum(EnumItem {
        meta: type_meta(unit, id, item, Comment::default(), &rules),
        derives: type_derives(unit, id, &["Clone"]),
        is_non_exhaustive: true,
        variants,
    })
}

/// Whether a newtype has `Default`: an empty list or map. A tuple has no empty value.
pub(super) fn has_default(shape: &Newtype) -> bool {
    matches!(shape.value.ty, TypeRef::List(_) | TypeRef::Map(_))
}

fn emit_newtype(
    unit: &Unit<'_>,
    id: TypeId,
    item: &Type,
    shape: &Newtype,
    imports: &Imports,
) -> Vec<Item> {
    let ty = unit.slot_tokens(&shape.value, true, shape.boxed, FileKind::Types, imports);
    let derives: &[&str] = if has_default(shape) {
        &["Clone", "Default"]
    } else {
        &["Clone"]
    };
    let rules = remarks::rule_remarks(&unit.rules_of_whole(item, &shape.value));
    let structure = StructItem {
        meta: type_meta(unit, id, item, Comment::default(), &rules),
        derives: type_derives(unit, id, derives),
        is_non_exhaustive: false,
        fields: Fields::Nameless(type_text(ty)),
    };
    let conversion = branches::emit_newtype(unit, id, shape, imports);
    vec![Item::Struct(structure), conversion]
}

fn emit_alias(unit: &Unit<'_>, id: TypeId, item: &Type, target: &Use, imports: &Imports) -> Item {
    let rules = remarks::rule_remarks(&unit.rules_of_whole(item, target));
    let mut meta = type_meta(unit, id, item, Comment::default(), &rules);
    // rustc warns of each use of a deprecated name, also where the crate itself passes it on.
    meta.deprecation = super::item::Deprecation::No;
    Item::Alias(Alias {
        meta,
        ty: type_text(unit.type_tokens(&target.ty, FileKind::Types, imports)),
    })
}
