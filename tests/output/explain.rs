//! Every public item of every case can be asked about, by its path and by its place, and has a line
//! and a reason.

use std::collections::BTreeSet;

use generator::explain::{Answer, Api, Subject};
use generator::surface::{Item, Origin};
use generator::{Analysis, analyze};

use crate::{cases, input};

/// From twice this number of items of a case on, only every second, third and so on is asked about,
/// so at most twice this number. Each question names all items anew, so without it the time would
/// grow with the square of the items.
const MOST: usize = 200;

/// What is wrong with the answers about the items of one case.
fn complaints(name: &str) -> Vec<String> {
    let input = input(name);
    let analysis = analyze(&input);
    let Some(api) = Api::new(&input, &analysis) else {
        return vec![format!("{name}: has errors")];
    };
    let items = analysis.surface.as_ref().unwrap().items();
    let mut seen = BTreeSet::new();
    let asked = items
        .iter()
        .filter(|item| item.origin != Origin::Api && seen.insert(item.origin));
    // Evenly spread: those of one kind stand together.
    let every = (items.len() / MOST).max(1);
    asked
        .step_by(every)
        .flat_map(|item| about(name, &api, &analysis, item))
        .collect()
}

fn about(name: &str, api: &Api<'_>, analysis: &Analysis, item: &Item) -> Vec<String> {
    let path = &item.path;
    let Answer::Found(found) = api.find(path) else {
        return vec![format!("{name}: {path} is not found")];
    };
    let Some(subject) = found
        .iter()
        .find(|subject| subject.origin == Some(item.origin))
    else {
        return vec![format!("{name}: {path} is taken for {found:?}")];
    };
    let mut wrong = judge(api, subject);
    if let Some(at) = &item.at {
        match api.find(at.as_str()) {
            Answer::Found(found) => {
                wrong.extend(found.iter().flat_map(|subject| judge(api, subject)))
            }
            // A place that no file has: what is said once is meant at several places.
            Answer::Near { .. }
                if analysis
                    .report
                    .document
                    .as_ref()
                    .unwrap()
                    .find(at)
                    .is_none() => {}
            Answer::Near { .. } => wrong.push(format!("the place {at} is not found")),
        }
    }
    wrong
        .into_iter()
        .map(|what| format!("{name}: {path}: {what}"))
        .collect()
}

fn judge(api: &Api<'_>, subject: &Subject) -> Vec<String> {
    let explanation = api.explain(subject);
    let part = |title: &str| {
        explanation
            .parts
            .iter()
            .find(|(name, _)| *name == title)
            .map(|(_, lines)| lines.as_slice())
            .unwrap()
    };
    let mut wrong = Vec::new();
    if part("its type").is_empty() {
        wrong.push("there is no reason for its type".to_owned());
    }
    if subject.at.is_some()
        && !part("comes from")
            .iter()
            .any(|line| line.contains(".yaml:") || line.contains(".json:") || line.contains(".md:"))
    {
        wrong.push(format!("comes from {:?}", part("comes from")));
    }
    let named = matches!(
        subject.origin,
        Some(
            Origin::Type(_)
                | Origin::Field(..)
                | Origin::Value(..)
                | Origin::Branch(..)
                | Origin::Operation(_)
                | Origin::Parameter(..)
        )
    );
    if named && part("its name").is_empty() {
        wrong.push("there is no reason for its name".to_owned());
    }
    wrong
}

#[test]
fn every_item_of_every_case_is_explained() {
    let complaints: Vec<String> = cases::ALL
        .iter()
        .flat_map(|name| complaints(name))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
