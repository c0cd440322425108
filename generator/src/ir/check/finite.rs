//! Types whose values could never end, because they require themselves.
//!
//! A type is finite if some value of it can be written down: a struct if all required fields are, a union if one branch is.
//! What is not yet known to be finite when nothing more can be derived lies on a cycle or leads to one.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Any, Shape, Type, TypeId, TypeRef, Use};

struct Finite<'t> {
    types: &'t mut [Type],
    known: Vec<bool>,
    /// The types that hold a type.
    users: Vec<Vec<usize>>,
}

/// Makes one required key of each endless cycle optional.
pub(super) fn mend(types: &mut [Type], sink: &mut Sink) {
    let known = vec![false; types.len()];
    let mut users = vec![Vec::new(); types.len()];
    for (index, item) in types.iter().enumerate() {
        let mut found = Vec::new();
        needs(item, &mut found);
        for id in found {
            if let Some(list) = users.get_mut(id.index()) {
                list.push(index);
            }
        }
    }
    let mut finite = Finite {
        types,
        known,
        users,
    };
    let everything = (0..finite.types.len()).collect();
    finite.derive(everything);
    for start in 0..finite.types.len() {
        while !finite.known.get(start).copied().unwrap_or(true) {
            finite.cut(start, sink);
        }
    }
}

/// The types that each value holds (of a union, that any branch holds).
fn needs(item: &Type, found: &mut Vec<TypeId>) {
    match &item.shape {
        Shape::Struct(shape) => shape
            .fields
            .iter()
            .for_each(|field| super::held(&field.value, found)),
        Shape::Union(shape) => shape
            .variants
            .iter()
            .for_each(|variant| super::held(&variant.value, found)),
        Shape::Alias(value) => super::held(value, found),
        Shape::Enum(_) => {}
    }
}

impl Finite<'_> {
    fn derive(&mut self, mut open: Vec<usize>) {
        while let Some(index) = open.pop() {
            if !self.known.get(index).copied().unwrap_or(true) && self.holds(index) {
                if let Some(known) = self.known.get_mut(index) {
                    *known = true;
                }
                open.extend(self.users.get(index).into_iter().flatten());
            }
        }
    }

    fn holds(&self, index: usize) -> bool {
        let Some(item) = self.types.get(index) else {
            return true;
        };
        match &item.shape {
            Shape::Struct(shape) => shape
                .fields
                .iter()
                .all(|field| !field.required || self.ends(&field.value)),
            Shape::Union(shape) => {
                shape
                    .variants
                    .iter()
                    .any(|variant| self.ends(&variant.value))
                    || shape.variants.is_empty()
            }
            Shape::Alias(value) => self.ends(value),
            Shape::Enum(_) => true,
        }
    }

    fn ends(&self, value: &Use) -> bool {
        value.nullable || self.endless(value).is_none()
    }

    /// The first type in a use that is not known to end.
    fn endless(&self, value: &Use) -> Option<usize> {
        let mut found = Vec::new();
        super::held(value, &mut found);
        found
            .into_iter()
            .map(TypeId::index)
            .find(|index| !self.known.get(*index).copied().unwrap_or(true))
    }

    /// Walks from a type along what keeps it from ending, until a type comes again, and cuts the edge that leads back.
    fn cut(&mut self, start: usize, sink: &mut Sink) {
        let mut visited = vec![false; self.types.len()];
        let mut at = start;
        let mut last_struct = None;
        loop {
            if let Some(visited) = visited.get_mut(at) {
                *visited = true;
            }
            let Some((field, next)) = self.obstacle(at) else {
                break;
            };
            if let Some(field) = field {
                last_struct = Some((at, field));
            }
            if visited.get(next).copied().unwrap_or(true) {
                break;
            }
            at = next;
        }
        let mended = match last_struct {
            Some((index, field)) => {
                self.make_optional(index, field, sink);
                index
            }
            None => {
                self.make_any(at, sink);
                at
            }
        };
        self.derive(vec![mended]);
    }

    /// What keeps a type from ending: of a struct, with the field.
    fn obstacle(&self, index: usize) -> Option<(Option<usize>, usize)> {
        match &self.types.get(index)?.shape {
            Shape::Struct(shape) => {
                shape
                    .fields
                    .iter()
                    .enumerate()
                    .find_map(|(position, field)| {
                        let value =
                            Some(&field.value).filter(|value| field.required && !value.nullable)?;
                        Some((Some(position), self.endless(value)?))
                    })
            }
            Shape::Union(shape) => shape
                .variants
                .iter()
                .find_map(|variant| Some((None, self.endless(&variant.value)?))),
            Shape::Alias(value) => Some((None, self.endless(value)?)),
            Shape::Enum(_) => None,
        }
    }

    fn make_optional(&mut self, index: usize, field: usize, sink: &mut Sink) {
        let Some(Type {
            shape: Shape::Struct(shape),
            ..
        }) = self.types.get_mut(index)
        else {
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

    fn make_any(&mut self, index: usize, sink: &mut Sink) {
        let Some(item) = self.types.get_mut(index) else {
            return;
        };
        item.shape = Shape::Alias(Use::plain(TypeRef::Any(Any::Broken)));
        sink.push(Diagnostic::new(
            Code::InfiniteType,
            item.at.clone(),
            "a value of this schema could never end; it is any JSON instead",
        ));
    }
}
