//! Lists of lists of lists, by one name after the other.
//!
//! An alias is what it stands for wherever it is used, so that a chain of ten thousand of them is a type that is ten thousand levels
//! deep, which neither rustc nor anybody who walks types can take. In: types without circles of aliases. Out: the same, where the
//! alias that goes too deep holds any JSON. Absent: structs and unions, which are types of their own.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Any, Shape, Type, TypeRef, Use};

/// How many lists may hold each other without a type between them; real documents have four.
const LEVELS: usize = 64;

/// How deep each type is: not yet known, being looked at, or known.
type Levels = Vec<Option<usize>>;

/// Cuts what is nested too deep.
pub(super) fn bound(types: &mut [Type], sink: &mut Sink) {
    let mut levels: Levels = types
        .iter()
        .map(|item| (!matches!(item.shape, Shape::Alias(_))).then_some(0))
        .collect();
    for start in 0..types.len() {
        let mut walk = vec![(start, targets(types, start, &levels))];
        while let Some((index, waiting)) = walk.last_mut() {
            let index = *index;
            match waiting.pop() {
                Some(target) if levels.get(target) == Some(&None) => {
                    walk.push((target, targets(types, target, &levels)))
                }
                Some(_) => {}
                None => {
                    walk.pop();
                    measure(types, index, &mut levels, sink);
                }
            }
        }
    }
}

/// The aliases that an alias is made of and of which nothing is known yet.
fn targets(types: &[Type], index: usize, levels: &Levels) -> Vec<usize> {
    let mut found = Vec::new();
    if let (Some(Shape::Alias(value)), Some(None)) =
        (types.get(index).map(|item| &item.shape), levels.get(index))
    {
        collect(value, &mut found);
    }
    found.retain(|target| levels.get(*target) == Some(&None));
    found
}

fn collect(value: &Use, found: &mut Vec<usize>) {
    match &value.ty {
        TypeRef::Named(id) => found.push(id.index()),
        TypeRef::List(item) | TypeRef::Map(item) => collect(item, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| collect(item, found)),
        TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}

fn measure(types: &mut [Type], index: usize, levels: &mut Levels, sink: &mut Sink) {
    let Some(item) = types
        .get_mut(index)
        .filter(|_| levels.get(index) == Some(&None))
    else {
        return;
    };
    let Shape::Alias(value) = &mut item.shape else {
        return;
    };
    let mut level = level_of(value, levels);
    if level > LEVELS {
        cut(value, levels);
        level = level_of(value, levels);
        let headline =
            "more lists hold each other here than Rust can tell apart; the inner ones are any JSON";
        let finding = Diagnostic::new(Code::UnsupportedFeature, item.at.clone(), headline);
        sink.push(
            finding.help("an object or a `oneOf` between them makes them types of their own"),
        );
    }
    if let Some(known) = levels.get_mut(index) {
        *known = Some(level);
    }
}

fn level_of(value: &Use, levels: &Levels) -> usize {
    match &value.ty {
        TypeRef::Named(id) => levels
            .get(id.index())
            .copied()
            .flatten()
            .unwrap_or_default(),
        TypeRef::List(item) | TypeRef::Map(item) => 1 + level_of(item, levels),
        TypeRef::Tuple(items) => {
            1 + items
                .iter()
                .map(|item| level_of(item, levels))
                .max()
                .unwrap_or_default()
        }
        TypeRef::Scalar(_) | TypeRef::Any(_) => 0,
    }
}

/// Puts any JSON where another name leads to more lists.
fn cut(value: &mut Use, levels: &Levels) {
    match &mut value.ty {
        TypeRef::Named(id)
            if levels
                .get(id.index())
                .copied()
                .flatten()
                .unwrap_or_default()
                > 0 =>
        {
            *value = Use::plain(TypeRef::Any(Any::Unsupported("nested lists".to_owned())));
        }
        TypeRef::List(item) | TypeRef::Map(item) => cut(item, levels),
        TypeRef::Tuple(items) => items.iter_mut().for_each(|item| cut(item, levels)),
        TypeRef::Named(_) | TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}
