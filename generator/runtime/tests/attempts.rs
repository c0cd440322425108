//! How often a text is read for the branches of unions that do not fit.

use super::reading::wired;
use crate::runtime::table_prelude::types::*;
use crate::runtime::{Input, Json, View, Wire, WireError};
use std::cell::Cell;

thread_local! {
    static ATTEMPTS: Cell<usize> = const { Cell::new(0) };
}

/// A value that never fits, and counts how often it is tried.
#[derive(Debug, Clone, serde::Serialize)]
struct Never;

impl Wire for Never {
    fn placeholder() -> Self {
        Self
    }

    fn read(&mut self, _: &mut dyn Input) -> Result<(), WireError> {
        ATTEMPTS.set(ATTEMPTS.get() + 1);
        Err(WireError::new("it never fits"))
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

struct Left {
    child: Option<Box<Tree>>,
    left: Option<Never>,
}

object! { Left { child, left } }

struct Right {
    child: Option<Box<Tree>>,
    right: Option<Never>,
}

object! { Right { child, right } }

/// A union that contains itself in each branch.
#[derive(Clone)]
enum Tree {
    Left(Box<Left>),
    Right(Box<Right>),
    Unknown(Json),
}

union! { Tree {
    Left: [Has(&["left"])],
    Right: [Kind(OBJECT)],
} }

/// The innermost one has most of the text, so each attempt is about as long as the whole.
fn tree(depth: usize, padding: usize) -> String {
    let padding = "0,".repeat(padding / 2);
    let innermost = format!(r#"{{"child":null,"padding":[{padding}0],"left":1,"right":1}}"#);
    (1..depth).fold(innermost, |child, _| {
        format!(r#"{{"child":{child},"left":1,"right":1}}"#)
    })
}

/// Reads a text, and says how often it was tried in vain.
fn attempts<T: Wire>(text: &str) -> (T, usize) {
    ATTEMPTS.set(0);
    let value = wired(text).unwrap();
    (value, ATTEMPTS.get())
}

#[test]
fn what_is_read_in_vain_does_not_grow_with_the_depth() {
    for depth in [1, 10, 100] {
        let text = tree(depth, 64 << 10);
        let (value, attempts) = attempts::<Tree>(&text);
        // Both limits allow for 20, and a quarter of them each for first branches and for exact
        // ones.
        assert!(attempts <= 31, "{depth}: {attempts}");
        let Tree::Unknown(kept) = value else {
            panic!("{depth}: {value:?}");
        };
        assert_eq!(kept.to_string(), text);
    }
}

/// Where a union that is inside others does not fit, the outermost one is kept as any JSON at
/// once.
#[test]
fn first_branches_that_fit_are_read_behind_too_many_that_do_not() {
    let long = tree(100, 64 << 10);
    let short = tree(100, 0);
    let text = format!(r#"[{long},{{"child":null}},{short},{{"child":null,"left":null}}]"#);
    let (trees, attempts) = attempts::<Vec<Tree>>(&text);
    assert!(attempts <= 60, "{attempts}");
    match trees.as_slice() {
        [
            Tree::Unknown(first),
            Tree::Right(_),
            Tree::Unknown(third),
            Tree::Left(_),
        ] => {
            assert_eq!((first.to_string(), third.to_string()), (long, short));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_first_branch_is_tried_even_where_no_other_one_may_be() {
    let tree = tree(10, 1_000);
    let allowed = 16 + (256 << 10) / tree.len();
    let (trees, attempts) = attempts::<Vec<Tree>>(&format!(r#"[{tree},{{"child":null}}]"#));
    assert!(attempts > allowed, "{attempts}");
    assert!(matches!(
        trees.as_slice(),
        [Tree::Unknown(_), Tree::Right(_)]
    ));
}

fn levels(tree: &Tree) -> usize {
    let child = match tree {
        Tree::Left(left) => &left.child,
        Tree::Right(right) => &right.child,
        Tree::Unknown(_) => return 0,
    };
    1 + child.as_deref().map_or(0, levels)
}

/// Lists and objects that no type has stand around the values of each level, short and long ones,
/// and one deeper than types can be.
#[test]
fn unions_inside_unions_are_read_past_what_no_type_has() {
    let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
    let long = format!("{{\"text\":\"[{{\",\"list\":[{}0]}}", "0,[],".repeat(30));
    let text = (0..100).fold("null".to_owned(), |child, level| {
        let key = ["left", "right"][level % 2];
        format!(r#"{{"a":[[],{{}}],"b":{deep},"c": {long} ,"child": {child} ,"d":[{long}],"{key}":null}}"#)
    });
    let (tree, attempts) = attempts::<Tree>(&text);
    assert_eq!((levels(&tree), attempts), (100, 0));
    let (trees, _) = self::attempts::<Vec<Tree>>(&format!("[{text}, {text},{{}},{text}]"));
    let levels: Vec<usize> = trees.iter().map(levels).collect();
    assert_eq!(levels, [100, 100, 1, 100]);
}
