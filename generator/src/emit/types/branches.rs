//! The tables of what makes a union or a newtype by `From`.
//!
//! In: a union or a newtype. Out: a table. Absent: which branches have `From` for their type, which
//! `names::conversion` decides.

use crate::emit::item::{Entry, Item, Table};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::ir::{Newtype, TypeId, TypeRef, Union, Use};
use crate::names::Conversion;

/// The table of the branches that have `From`; none if no branch has.
pub(super) fn emit(unit: &Unit<'_>, id: TypeId, shape: &Union, imports: &Imports) -> Option<Item> {
    let names = unit.names.type_names(id);
    let branches = shape.variants.iter().zip(&names.members);
    let converted = branches
        .zip(&names.conversions)
        .filter(|(_, conversion)| **conversion == Conversion::From);
    let (mut entries, mut traits) = (Vec::new(), Vec::new());
    for ((variant, name), _) in converted {
        let ty = type_text(unit.item_tokens(&variant.value, FileKind::Types, imports));
        let given = match (ty.as_str(), variant.boxed) {
            ("String", false) => "text".to_owned(),
            (ty, true) => format!("boxed {ty}"),
            (ty, false) => ty.to_owned(),
        };
        if given == "text" {
            traits.push("From<&str>".to_owned());
        }
        // The header of an implementation has no aliases: the compiler replaces them.
        traits.push(format!("From<{}>", plain_text(unit, &variant.value)));
        entries.push(Entry::Line(format!("{name}({given})")));
    }
    (!entries.is_empty()).then(|| {
        Item::Table(Table {
            name: "branches",
            head: names.ident.to_string(),
            entries,
            tail: String::new(),
            traits: vec![(names.ident.to_string(), traits)],
            members: Vec::new(),
        })
    })
}

/// The table that makes a newtype of what it holds.
pub(super) fn emit_newtype(
    unit: &Unit<'_>,
    id: TypeId,
    shape: &Newtype,
    imports: &Imports,
) -> Item {
    let name = unit.names.type_names(id).ident.to_string();
    let ty = type_text(unit.item_tokens(&shape.value, FileKind::Types, imports));
    let given = if shape.boxed {
        format!("boxed {ty}")
    } else {
        ty
    };
    let converted = format!("From<{}>", plain_text(unit, &shape.value));
    Item::Table(Table {
        name: "newtype_from",
        head: name.clone(),
        entries: vec![Entry::Line(given)],
        tail: String::new(),
        traits: vec![(name, vec![converted])],
        members: Vec::new(),
    })
}

/// A type without the names of aliases. A checked API bounds how deep and how large it is behind
/// them.
fn plain_text(unit: &Unit<'_>, value: &Use) -> String {
    let inner = |item: &Use| plain_text(unit, item);
    let plain = match unit.resolve(&value.ty) {
        TypeRef::List(item) => format!("Vec<{}>", inner(item)),
        TypeRef::Map(item) => format!("BTreeMap<String, {}>", inner(item)),
        TypeRef::Tuple(items) => {
            let items: Vec<String> = items.iter().map(inner).collect();
            format!("({})", items.join(", "))
        }
        other => type_text(unit.type_tokens(other, FileKind::Types, &Imports::default())),
    };
    if unit.needs_null(value) {
        format!("OrNull<{plain}>")
    } else {
        plain
    }
}
