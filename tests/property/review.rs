//! Every case, changed a little: if an item that is generated differs in more than comments and
//! order, a review has a change of something that the item names.
//!
//! In: a case as it is, and the same with one edit that mostly leaves a valid document. The code of
//! both is compared here by its tokens and not by what the review reads. Several edits at once
//! would let a change that is found stand for one that is not. `PROPERTY_MUTATIONS` says how many
//! pairs are tried; with `PROPERTY_REVIEW=1`, differences that no rule explains are printed, so
//! that rules can be added for them.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use generator::compare::{self, State};
use generator::lock::ModuleLock;
use generator::{Analysis, Generated, Input};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::mutation::{Mutation, mutations};
use crate::tree::{Form, Tree};
use crate::{Case, documents, holds, run};

/// A change that mostly leaves a valid document.
#[derive(Debug, Clone)]
enum Edit {
    /// A number is larger by one, a boolean the other one, a text longer by a letter.
    Alter(Index),
    /// The entries of a map or list are in the opposite order.
    Reverse(Index),
    /// Any change.
    Any(Mutation),
}

impl Edit {
    fn apply(&self, tree: &mut Tree) {
        let size = tree.size();
        match self {
            Self::Alter(place) => _ = tree.at(place.index(size), alter),
            Self::Reverse(place) => {
                _ = tree.at(place.index(size), |found| match found {
                    Tree::List(items) => items.reverse(),
                    Tree::Map(entries) => entries.reverse(),
                    Tree::Plain(_) | Tree::Text(_) => {}
                });
            }
            Self::Any(mutation) => mutation.apply(tree),
        }
    }
}

fn alter(found: &mut Tree) {
    match found {
        Tree::Plain(plain) => {
            *plain = match (plain.as_str(), plain.parse::<i64>()) {
                ("true", _) => "false".to_owned(),
                ("false", _) => "true".to_owned(),
                (_, Ok(number)) => number.saturating_add(1).to_string(),
                _ => return,
            }
        }
        Tree::Text(text) => text.push('x'),
        Tree::List(items) => _ = items.pop(),
        Tree::Map(entries) => _ = entries.pop(),
    }
}

fn edits() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => any::<Index>().prop_map(Edit::Alter),
        2 => any::<Index>().prop_map(Edit::Reverse),
        4 => mutations().prop_map(|(mut all, _)| Edit::Any(all.remove(0))),
    ]
}

/// What was tried.
#[derive(Default)]
struct Tally {
    pairs: AtomicUsize,
    valid: AtomicUsize,
    differing: AtomicUsize,
    unexplained: AtomicUsize,
}

/// About every third pair has other code. If somebody asks for fewer pairs than this, there may be
/// none.
const FEW_PAIRS: usize = 50;

fn count(counter: &AtomicUsize) {
    counter.fetch_add(1, Ordering::Relaxed);
}

#[test]
fn each_item_that_differs_names_something_that_changed() {
    let (documents, tally) = (documents(), Tally::default());
    run(
        4,
        || (select(documents.clone()), edits()),
        |(case, edit)| {
            let mut tree = case.tree.clone();
            edit.apply(&mut tree);
            let texts = (case.tree.write(Form::Dense), tree.write(Form::Dense));
            check(&case, &texts, &tally)
                .map_err(|fault| format!("{fault}\nfrom {}:\n{}", case.name, texts.1))
        },
    );
    let shown = [
        &tally.pairs,
        &tally.valid,
        &tally.differing,
        &tally.unexplained,
    ]
    .map(|counter| counter.load(Ordering::Relaxed));
    println!(
        "{} pairs, {} of two valid documents, {} with other code, {} differences without a rule",
        shown[0], shown[1], shown[2], shown[3]
    );
    assert!(
        shown[2] > 0 || shown[0] < FEW_PAIRS,
        "no pair has other code, so nothing was tried"
    );
}

fn check(case: &Case, (old, new): &(String, String), tally: &Tally) -> Result<(), String> {
    count(&tally.pairs);
    let input = |text: &str, lock: &ModuleLock| {
        holds::input("case.json", text.as_bytes(), false, lock.clone())
    };
    let (before, after) = (input(old, &case.lock), input(new, &case.lock));
    let (old, new) = (generator::analyze(&before), generator::analyze(&after));
    let (Some(one), Some(other)) = (state(&old), state(&new)) else {
        return Ok(());
    };
    let Some(review) = compare::compare_api(one, other) else {
        return Ok(());
    };
    count(&tally.valid);
    let says = |id: &str| review.changes.iter().any(|change| change.rule.id == id);
    if says("code-differs") {
        count(&tally.unexplained);
        print_unexplained(case, &review);
    }
    let (Some(before), Some(after)) = (code(&before), code(&after)) else {
        return Ok(());
    };
    if before == after {
        return Ok(());
    }
    count(&tally.differing);
    // Servers, credentials and the enums of failures come and go with the client.
    if says("client-added") || says("client-removed") {
        return Ok(());
    }
    let words = words_of_changes(&review);
    let differing = without(&before, &after).chain(without(&after, &before));
    // The enum of failures of `post` is `PostError`, so a name stands for those that begin with it.
    let names = |name: String| words.iter().any(|word| name.starts_with(word));
    // What a file imports follows from its items.
    let is_said = |item: &str| item.starts_with("use ") || identifiers(item).any(names);
    match differing.into_iter().find(|item| !is_said(item)) {
        None => Ok(()),
        Some(item) => Err(format!("the review has {words:?} and nothing of {item}")),
    }
}

/// The items of one list that the other one has less often; both are sorted.
fn without<'a>(items: &'a [String], others: &'a [String]) -> impl Iterator<Item = &'a str> {
    let mut others = others.iter().peekable();
    items.iter().map(String::as_str).filter(move |item| {
        while others.next_if(|other| other.as_str() < *item).is_some() {}
        others.next_if(|other| other.as_str() == *item).is_none()
    })
}

/// The names of what changed: of its owner and of itself, and for a new name both names.
fn words_of_changes(review: &compare::ApiReview) -> BTreeSet<String> {
    let texts = review.changes.iter().flat_map(|change| {
        let is_renamed = change.rule.kind == compare::ChangeKind::Renamed;
        let names = [&change.before, &change.after].into_iter().flatten();
        let names = names.filter(move |_| is_renamed);
        names.chain([&change.item, &change.path])
    });
    let mut words: BTreeSet<String> = texts.flat_map(|text| identifiers(text)).collect();
    // A constant beside the client has its default server.
    if words.contains("client") {
        words.insert("baseurl".to_owned());
    }
    words
}

/// The names in a text, alike for a method and the struct of its inputs: `get_pet` and `GetPet`.
fn identifiers(text: &str) -> impl Iterator<Item = String> {
    let is_part = |character: char| character == '_' || character.is_alphanumeric();
    text.split(move |character| !is_part(character))
        .map(|word| word.replace('_', "").to_lowercase())
        .filter(|word| !word.is_empty())
}

fn print_unexplained(case: &Case, review: &compare::ApiReview) {
    if std::env::var_os("PROPERTY_REVIEW").is_none() {
        return;
    }
    let unexplained = review.changes.iter();
    for change in unexplained.filter(|change| change.rule.id == "code-differs") {
        println!(
            "{}: {}: {:?} -> {:?}",
            case.name, change.path, change.before, change.after
        );
    }
}

fn state(analysis: &Analysis) -> Option<State<'_>> {
    Some(State {
        report: &analysis.report,
        names: analysis.names.as_ref()?,
        surface: analysis.surface.as_ref(),
        code: analysis.code.as_ref(),
        ignored: &analysis.ignored,
        overlays: analysis.overlays,
        in_module: false,
    })
}

/// The items of the files of an API, sorted, without comments and commas at the end of lists.
fn code(input: &Input) -> Option<Vec<String>> {
    let Generated { files, .. } = holds::generate(input);
    let mut items = Vec::new();
    for (path, text) in files?.iter() {
        let is_own = ["types", "wire", "operations", "client", "servers"]
            .iter()
            .any(|name| path == format!("src/{name}.rs"));
        if is_own {
            push_items(text, &mut items);
        }
    }
    items.sort();
    Some(items)
}

/// The items of a file end with a brace or a semicolon.
fn push_items(text: &str, items: &mut Vec<String>) {
    let mut item = TokenStream::new();
    for token in without_comments(text.parse().unwrap()) {
        let is_end = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(sign) => sign.as_char() == ';',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        item.extend([token]);
        if is_end {
            items.push(std::mem::take(&mut item).to_string());
        }
    }
}

/// The same tokens without `#[doc = ""]` and without a comma before a closing bracket.
fn without_comments(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            if group.delimiter() == Delimiter::Bracket
                && matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
            {
                // `#[doc = ""]`, and `#![doc = ""]` of a file.
                while matches!(kept.last(), Some(TokenTree::Punct(sign)) if "#!".contains(sign.as_char()))
                {
                    kept.pop();
                }
                continue;
            }
            let inner = without_comments(group.stream());
            kept.push(TokenTree::Group(proc_macro2::Group::new(
                group.delimiter(),
                inner,
            )));
        } else {
            kept.push(token);
        }
    }
    while matches!(kept.last(), Some(TokenTree::Punct(sign)) if sign.as_char() == ',') {
        kept.pop();
    }
    kept.into_iter().collect()
}
