//! What of the API a public item is made from.
//!
//! In: the type or operation whose part of a file is being read, and a name in it. Out: the identity of the field, value, branch,
//! parameter, response or scheme, and its place in the document. Absent: guessing; what has no place of its own has that of its owner.

use crate::emit::unit::Unit;
use crate::ir::{Other, Shape, TypeId};
use crate::names::Ident;
use crate::source::Pointer;
use crate::surface::Origin;

/// An identity and a place.
pub(in crate::emit) struct MadeFrom {
    pub(super) origin: Origin,
    pub(super) at: Option<Pointer>,
}

impl MadeFrom {
    /// Where a field or parameter is among its neighbours.
    pub(super) fn position(&self) -> Option<usize> {
        match self.origin {
            Origin::Field(_, index) | Origin::Parameter(_, index) => Some(index),
            _ => None,
        }
    }
}

/// The type, operation or API itself.
pub(super) fn whole(unit: &Unit<'_>, origin: Origin) -> MadeFrom {
    let at = match origin {
        Origin::Type(id) => Some(unit.api.type_of(id).at.clone()),
        Origin::Operation(index) => unit
            .api
            .operations
            .get(index)
            .map(|operation| operation.at.clone()),
        _ => None,
    };
    MadeFrom { origin, at }
}

/// A field or variant; `position` is where it is among its neighbours, which is mostly where its name is among the names.
pub(super) fn member(unit: &Unit<'_>, origin: Origin, name: &str, position: usize) -> MadeFrom {
    let found = match origin {
        Origin::Type(id) => of_type(unit, id, name, position),
        Origin::Operation(index) => of_operation(unit, index, name, position),
        _ => scheme(unit, unit.scheme_of_variant(name)),
    };
    found.unwrap_or_else(|| whole(unit, origin))
}

/// A function: what makes a credential is made from its scheme, and what makes a type from the type.
pub(super) fn function(unit: &Unit<'_>, origin: Origin, name: &str) -> MadeFrom {
    let found = match origin {
        Origin::Api => scheme(unit, unit.scheme_of_maker(name.trim_start_matches("r#"))),
        _ => None,
    };
    found.unwrap_or_else(|| whole(unit, origin))
}

/// A setter; that of a field of an object that is spread over the query is made from the field. `guess` is where its field may be.
pub(super) fn setter(
    unit: &Unit<'_>,
    origin: Origin,
    head: &str,
    name: &str,
    guess: usize,
) -> MadeFrom {
    let Origin::Operation(index) = origin else {
        return member(unit, origin, name, guess);
    };
    let group = head
        .split_once(">.")
        .and_then(|(_, group)| position(&unit.names.operation(index).parameters, group, 0));
    let group = group.and_then(|group| unit.api.operations.get(index)?.parameters.get(group));
    let fields = group.and_then(|group| match unit.resolve(&group.value.ty) {
        crate::ir::TypeRef::Named(id) => of_type(unit, *id, name, guess),
        _ => None,
    });
    fields.unwrap_or_else(|| member(unit, origin, name, guess))
}

/// Where a name is, looked for from a place on at which it ought to be: neighbours that are asked for in their order are found at once.
fn position(names: &[Ident], name: &str, guess: usize) -> Option<usize> {
    let is = |(_, known): &(usize, &Ident)| known.as_str() == name;
    let guess = guess.min(names.len());
    let ahead = names.iter().enumerate().skip(guess).find(is);
    ahead
        .or_else(|| names.iter().enumerate().take(guess).find(is))
        .map(|(index, _)| index)
}

fn of_type(unit: &Unit<'_>, id: TypeId, name: &str, guess: usize) -> Option<MadeFrom> {
    let names = unit.names.type_names(id);
    let item = unit.api.type_of(id);
    let index = position(&names.members, name, guess);
    match &item.shape {
        Shape::Struct(shape) => {
            if let Some(index) = index {
                let at = shape.fields.get(index).map(|field| field.at.clone());
                Some(MadeFrom {
                    origin: Origin::Field(id, index),
                    at,
                })
            } else if let Some(index) = position(
                &names.patterns,
                name,
                guess.saturating_sub(names.members.len()),
            ) {
                let at = shape.patterns.get(index).map(|pattern| pattern.at.clone());
                Some(MadeFrom {
                    origin: Origin::Pattern(id, index),
                    at,
                })
            } else {
                let is_other = shape.other != Other::Forbidden && names.other.as_str() == name;
                is_other.then(|| MadeFrom {
                    origin: Origin::Other(id),
                    at: Some(item.at.clone()),
                })
            }
        }
        Shape::Enum(_) => index.map(|index| MadeFrom {
            origin: Origin::Value(id, index),
            at: Some(item.at.clone()),
        }),
        Shape::Union(shape) => index.map(|index| {
            let at = shape.variants.get(index).map(|variant| variant.at.clone());
            MadeFrom {
                origin: Origin::Branch(id, index),
                at,
            }
        }),
        Shape::Alias(_) => None,
    }
}

fn of_operation(unit: &Unit<'_>, index: usize, name: &str, guess: usize) -> Option<MadeFrom> {
    let (names, operation) = (unit.names.operation(index), unit.api.operations.get(index)?);
    if let Some(parameter) = position(&names.parameters, name, guess) {
        let at = operation
            .parameters
            .get(parameter)
            .map(|parameter| parameter.at.clone());
        return Some(MadeFrom {
            origin: Origin::Parameter(index, parameter),
            at,
        });
    }
    if names.body.as_str() == name {
        let at = operation.body.as_ref().map(|body| body.at.clone());
        return Some(MadeFrom {
            origin: Origin::Body(index),
            at,
        });
    }
    response(unit, index, name)
}

/// The response whose status a variant is called after; the longest name that fits, since a media type may follow it.
fn response(unit: &Unit<'_>, index: usize, name: &str) -> Option<MadeFrom> {
    let operation = unit.api.operations.get(index)?;
    let fits = |(position, response): (usize, &crate::ir::Response)| {
        let status = crate::emit::operations::status_variant(response.status);
        name.starts_with(&status)
            .then_some((status.len(), position))
    };
    let (_, position) = operation
        .responses
        .iter()
        .enumerate()
        .filter_map(fits)
        .max_by_key(|(length, _)| *length)?;
    let at = operation
        .responses
        .get(position)
        .map(|response| response.at.clone());
    Some(MadeFrom {
        origin: Origin::Response(index, position),
        at,
    })
}

fn scheme(unit: &Unit<'_>, index: Option<usize>) -> Option<MadeFrom> {
    let index = index?;
    Some(MadeFrom {
        origin: Origin::Scheme(index),
        at: Some(unit.api.schemes.get(index)?.at.clone()),
    })
}
