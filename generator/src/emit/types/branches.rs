//! Which values make a union by themselves: `From` for the branches whose type no other branch has.
//!
//! In: a union. Out: a table. Absent: the lock; a branch that is added later with the type of
//! another one takes the conversion of both away, which the review reports as a change that breaks
//! code.

use crate::emit::item::{Entry, Item, Table};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::ir::{TypeId, TypeRef, Union, Use, Variant};

/// The table of the branches that can be told by their type.
pub(super) fn emit(unit: &Unit<'_>, id: TypeId, shape: &Union, imports: &Imports) -> Option<Item> {
    let names = unit.names.type_names(id);
    let types: Vec<String> = shape
        .variants
        .iter()
        .map(|variant| same_text(unit, &variant.value))
        .collect();
    let is_unique = |index: usize, variant: &Variant| {
        let Some(own) = types.get(index) else {
            return false;
        };
        // What fits no branch is held as any JSON, and a type is made of itself already.
        let is_itself = *unit.resolve(&variant.value.ty) == TypeRef::Named(id);
        let alike = types.iter().filter(|other| *other == own);
        // The type of null is around the box, and a value of the branch is inside it.
        let is_wrapped = variant.boxed && unit.needs_null(&variant.value);
        own != "Json" && !is_itself && !is_wrapped && alike.count() == 1
    };
    let unique = shape.variants.iter().zip(&names.members).enumerate();
    let unique = unique.filter(|(index, (variant, _))| is_unique(*index, variant));
    let (mut entries, mut traits) = (Vec::new(), Vec::new());
    for (index, (variant, name)) in unique {
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
        let plain = types.get(index).cloned();
        traits.push(format!("From<{}>", plain.unwrap_or(ty)));
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

/// A text that two types have in common if they are the same in Rust, whatever names they are
/// called by. A checked API bounds how deep and how large a type is behind its aliases.
fn same_text(unit: &Unit<'_>, value: &Use) -> String {
    let inner = |item: &Use| same_text(unit, item);
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
