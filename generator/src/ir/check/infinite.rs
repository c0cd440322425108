//! Types whose values could never end, because they require themselves.
//!
//! A type is finite if some value of it can be written down: a struct if all required fields are, a
//! union if one branch is, a newtype if what it holds is. What is not yet known to be finite when
//! nothing more can be derived lies on a cycle or leads to one.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::graph::Graph;
use crate::ir::{Any, Shape, Type, TypeId, TypeRef, Use};

/// Breaks every endless cycle, by making one required key of it optional.
pub(super) fn break_infinite_types(types: &mut [Type], sink: &mut Sink) {
    let mut finiteness = Finiteness::new(types);
    for index in 0..finiteness.types.len() {
        while !finiteness.finite[index] {
            finiteness.break_cycle(index, sink);
        }
    }
}

/// Which types are known to be finite so far.
struct Finiteness<'t> {
    types: &'t mut [Type],
    finite: Vec<bool>,
    /// From each type to those whose values hold it.
    users: Graph,
}

/// What keeps a type from being finite.
struct Obstacle {
    /// A type that is not known to be finite.
    needs: usize,
    /// The required field that holds it, if the type is a struct.
    field: Option<usize>,
}

impl<'t> Finiteness<'t> {
    fn new(types: &'t mut [Type]) -> Self {
        let values = |item: &Type| {
            let members = item.shape.members().map(|member| member.value);
            let values = members.chain(whole(&item.shape));
            values
                .flat_map(Use::types_by_value)
                .map(TypeId::index)
                .collect()
        };
        let holds = Graph::new(types.iter().map(values).collect());
        let mut finiteness = Self {
            finite: vec![false; types.len()],
            users: holds.reversed(),
            types,
        };
        finiteness.derive((0..finiteness.types.len()).collect());
        finiteness
    }

    /// Marks those of these types that are finite, and all that are so because of them.
    fn derive(&mut self, mut waiting: Vec<usize>) {
        while let Some(index) = waiting.pop() {
            if !self.finite[index] && self.obstacle(index).is_none() {
                self.finite[index] = true;
                waiting.extend(self.users.successors(index));
            }
        }
    }

    fn obstacle(&self, index: usize) -> Option<Obstacle> {
        match &self.types[index].shape {
            Shape::Struct(shape) => {
                let required = shape.fields.iter().enumerate();
                required
                    .filter(|(_, field)| field.required)
                    .find_map(|(position, field)| {
                        Some(Obstacle {
                            needs: self.endless(&field.value)?,
                            field: Some(position),
                        })
                    })
            }
            Shape::Union(shape) => {
                let branches: Option<Vec<usize>> = shape
                    .variants
                    .iter()
                    .map(|variant| self.endless(&variant.value))
                    .collect();
                let needs = *branches?.first()?;
                Some(Obstacle { needs, field: None })
            }
            Shape::Newtype(_) | Shape::Alias(_) | Shape::Enum(_) => {
                let needs = self.endless(whole(&self.types[index].shape)?)?;
                Some(Obstacle { needs, field: None })
            }
        }
    }

    /// The first type in a value that is not known to be finite; null is a way out.
    fn endless(&self, value: &Use) -> Option<usize> {
        let mut waiting = vec![value];
        while let Some(value) = waiting.pop() {
            if value.nullable {
                continue;
            }
            match &value.ty {
                TypeRef::Named(id) if self.finite.get(id.index()) == Some(&false) => {
                    return Some(id.index());
                }
                TypeRef::Tuple(items) => waiting.extend(items.iter().rev()),
                TypeRef::Named(_)
                | TypeRef::Scalar(_)
                | TypeRef::List(_)
                | TypeRef::Map(_)
                | TypeRef::Any(_) => {}
            }
        }
        None
    }

    /// Walks from a type along what keeps it from being finite, until a type comes again, and
    /// breaks the cycle at the last field.
    fn break_cycle(&mut self, start: usize, sink: &mut Sink) {
        let mut visited = BTreeSet::new();
        let mut last_field = None;
        let mut at = start;
        while let Some(obstacle) = self.obstacle(at) {
            visited.insert(at);
            last_field = obstacle.field.map(|field| (at, field)).or(last_field);
            if visited.contains(&obstacle.needs) {
                break;
            }
            at = obstacle.needs;
        }
        let changed = match last_field {
            Some((index, field)) => {
                make_optional(&mut self.types[index], field, sink);
                index
            }
            None => {
                make_any(&mut self.types[at], sink);
                at
            }
        };
        self.derive(vec![changed]);
    }
}

/// What a newtype or an alias is.
fn whole(shape: &Shape) -> Option<&Use> {
    match shape {
        Shape::Newtype(shape) => Some(&shape.value),
        Shape::Alias(target) => Some(target),
        Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) => None,
    }
}

fn make_optional(item: &mut Type, field: usize, sink: &mut Sink) {
    let Shape::Struct(shape) = &mut item.shape else {
        return;
    };
    let Some(field) = shape.fields.get_mut(field) else {
        return;
    };
    field.required = false;
    let headline = format!(
        "a value with the required key `{}` could never end; the key is optional instead",
        field.wire
    );
    sink.push(
        Diagnostic::new(Code::InfiniteType, field.at.clone(), headline)
            .help("take the key out of `required`, or allow null"),
    );
}

/// Without a field there is nothing that could be optional: the cycle is of unions or tuples alone.
fn make_any(item: &mut Type, sink: &mut Sink) {
    item.shape = Shape::Alias(Use::plain(TypeRef::Any(Any::Broken)));
    sink.push(Diagnostic::new(
        Code::InfiniteType,
        item.at.clone(),
        "a value of this schema could never end; it is any JSON instead",
    ));
}
