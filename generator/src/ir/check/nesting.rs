//! Lists of lists of lists, by one name after the other.
//!
//! An alias is its target wherever it is used, so that a chain of ten thousand of them is a type
//! that is ten thousand levels deep, which is too deep for rustc and for recursion over types. In:
//! types without cycles of aliases. Out: the same, where the alias that goes too deep holds any
//! JSON. Absent: structs and unions, which are types of their own.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::graph::Graph;
use crate::ir::{Any, Shape, Type, TypeId, TypeRef, Use};

/// How many lists, maps and tuples may hold each other without a struct or union between them.
///
/// rustc's own limit for how deep it looks into a type is 128, and each level may be a `Vec` of an
/// `OrNull`, which is two. So a deeper type would be an error in the generated crate. Real
/// documents have four. The inner levels beyond the bound are any JSON, with a finding.
const MAX_LEVELS: usize = 64;

/// Puts any JSON where aliases nest lists too deep.
pub(super) fn bound_nesting(types: &mut [Type], sink: &mut Sink) {
    let targets = |item: &Type| {
        let target = item.shape.as_alias().into_iter();
        target
            .flat_map(Use::referenced_types)
            .map(TypeId::index)
            .collect()
    };
    let aliases = Graph::new(types.iter().map(targets).collect());
    let mut levels = vec![0; types.len()];
    // What an alias refers to is measured, and cut if need be, before the alias itself.
    for index in aliases.post_order(0..types.len()) {
        let item = &mut types[index];
        if let Shape::Alias(target) = &mut item.shape {
            if level_of(target, &levels) > MAX_LEVELS {
                cut_aliases(target, &levels);
                sink.push(too_deep(&item.at));
            }
            levels[index] = level_of(target, &levels);
        }
    }
}

fn too_deep(at: &crate::source::Pointer) -> Diagnostic {
    let headline =
        "more lists hold each other here than Rust can tell apart; the inner ones are any JSON";
    Diagnostic::new(Code::UnsupportedFeature, at.clone(), headline)
        .help("an object or a `oneOf` between them makes them types of their own")
}

/// How many lists, maps and tuples are inside each other in a use, those behind aliases included.
fn level_of(value: &Use, levels: &[usize]) -> usize {
    let mut deepest = 0;
    let mut waiting = vec![(value, 0)];
    while let Some((value, depth)) = waiting.pop() {
        let below = match &value.ty {
            TypeRef::Named(id) => levels.get(id.index()).copied().unwrap_or_default(),
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_) => 1,
            TypeRef::Scalar(_) | TypeRef::Any(_) => 0,
        };
        deepest = deepest.max(depth + below);
        waiting.extend(value.ty.parts().iter().map(|part| (part, depth + 1)));
    }
    deepest
}

/// Puts any JSON where an alias leads to more lists.
fn cut_aliases(target: &mut Use, levels: &[usize]) {
    target.walk_mut(&mut |value| {
        let level = value.ty.as_named().and_then(|id| levels.get(id.index()));
        if level.is_some_and(|level| *level > 0) {
            *value = Use::plain(TypeRef::Any(Any::Unsupported("nested lists".to_owned())));
        }
    });
}
