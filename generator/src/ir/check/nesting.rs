//! Lists of lists of lists, by one name after the other.
//!
//! An alias is its target wherever it is used. So a chain of ten thousand of them is a type that is
//! ten thousand levels deep, which is too deep for rustc and for recursion over types. A tuple of
//! two aliases of tuples, and so on, doubles with every level. In: types without cycles of aliases.
//! Out: the same, where the alias that goes too deep or becomes too large holds any JSON. Absent:
//! structs, unions and newtypes, which are types of their own.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::graph::Graph;
use crate::ir::{Any, Shape, Type, TypeId, TypeRef, Use};
use crate::source::Pointer;

/// How many lists, maps and tuples an alias may have inside each other, those behind other aliases
/// included. In an alias that goes deeper, each reference to another alias of lists becomes any
/// JSON, with a finding.
///
/// rustc looks through the levels when it asks whether a value can be sent between threads, about
/// four types for each, which its usual `recursion_limit` of 128 may not hold. For a chain of 64
/// the generated crate sets 512 (`emit/depth`), which holds up to about 120; ten times as many
/// would need 4,096, and recursion over types a deeper stack. The most measured is 3, which a tenth
/// would hold as well, but lists that rustc compiles without any attribute would then be any JSON.
const MAX_LEVELS: usize = 64;

/// How many items, at all levels together, an alias may have if other aliases of lists are in it.
/// Sixty levels of pairs would be more than 2^60 items, and the rules of the items are written at
/// each place that uses the alias.
///
/// In a larger alias, each reference to another alias of lists becomes any JSON, with a finding.
/// Items that are written in the alias itself stay. The most measured is 3. A list has one item, so
/// the value must be at least [`MAX_LEVELS`], which a chain of lists may have. An item with two
/// rules takes about 70 bytes of code and documentation at each use, so 500 take 35 KB; with ten
/// times as many, each use could take 350 KB.
const MAX_PARTS: usize = 500;

/// How much is inside a type, what is behind its aliases included.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    /// How many lists, maps and tuples are inside each other.
    levels: usize,
    /// How many items there are at all levels together.
    parts: usize,
}

impl Extent {
    /// That of a use, if those of all aliases in it are known.
    fn of(value: &Use, aliases: &[Self]) -> Self {
        let mut extent = Self::default();
        let mut waiting = vec![(value, 0)];
        while let Some((value, depth)) = waiting.pop() {
            let behind = match &value.ty {
                TypeRef::Named(id) => aliases.get(id.index()).copied().unwrap_or_default(),
                TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Tuple(_) => Self {
                    levels: 1,
                    parts: value.ty.parts().len(),
                },
                TypeRef::Scalar(_) | TypeRef::Any(_) => Self::default(),
            };
            extent.levels = extent.levels.max(depth + behind.levels);
            extent.parts = extent.parts.saturating_add(behind.parts);
            waiting.extend(value.ty.parts().iter().map(|part| (part, depth + 1)));
        }
        extent
    }
}

/// Puts any JSON where aliases nest lists too deep, or tuples too often.
pub(super) fn bound_nesting(types: &mut [Type], sink: &mut Sink) {
    let targets = |item: &Type| {
        let target = item.shape.as_alias().into_iter();
        target
            .flat_map(Use::referenced_types)
            .map(TypeId::index)
            .collect()
    };
    let aliases = Graph::new(types.iter().map(targets).collect());
    let mut extents = vec![Extent::default(); types.len()];
    // What an alias refers to is measured, and cut if need be, before the alias itself.
    for index in aliases.post_order(0..types.len()) {
        let item = &mut types[index];
        if let Shape::Alias(target) = &mut item.shape {
            let extent = Extent::of(target, &extents);
            let fault = if extent.levels > MAX_LEVELS {
                Some(too_deep(&item.at))
            } else if extent.parts > MAX_PARTS {
                Some(too_large(&item.at))
            } else {
                None
            };
            // An alias with many items of its own is as large as the document says.
            if let Some(fault) = fault
                && cut_aliases(target, &extents)
            {
                sink.push(fault);
            }
            extents[index] = Extent::of(target, &extents);
        }
    }
}

fn too_deep(at: &Pointer) -> Diagnostic {
    let headline =
        format!("more than {MAX_LEVELS} lists hold each other here; the inner ones are any JSON");
    unsupported(at, &headline)
}

fn too_large(at: &Pointer) -> Diagnostic {
    let headline = format!(
        "lists of positions hold each other here so often that the type has more than {MAX_PARTS} items; the inner lists are any JSON"
    );
    unsupported(at, &headline)
}

fn unsupported(at: &Pointer, headline: &str) -> Diagnostic {
    Diagnostic::new(Code::UnsupportedFeature, at.clone(), headline)
        .help("an object or a `oneOf` between them makes them types of their own")
}

/// Puts any JSON where an alias leads to more lists. Returns whether there was such an alias.
fn cut_aliases(target: &mut Use, extents: &[Extent]) -> bool {
    let mut is_cut = false;
    target.walk_mut(&mut |value| {
        let behind = value.ty.as_named().and_then(|id| extents.get(id.index()));
        if behind.is_some_and(|behind| behind.levels > 0) {
            *value = Use::plain(TypeRef::Any(Any::Unsupported("nested lists".to_owned())));
            is_cut = true;
        }
    });
    is_cut
}
