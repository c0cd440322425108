//! One API on several pages: what they say is united in the first of them.
//!
//! In: a document whose pages are further roots. Out: the first root with everything that the
//! others add, as copies that know where they were written, and the places where pages disagree.
//! Absent: which value is meant there: the first one counts, unless an overlay settles it.

use super::document::{Document, Kind, NodeId};
use super::overlay::budget::OverlayBudget;
use super::overlay::edit::{Edit, EditError};
use super::overlay::same::same;
use super::tree::Label;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::Pointer;

/// How many levels of maps of two pages are united key by key, from the root on.
///
/// An operation stands three keys below the root (`paths`, its path, its method), and so does a
/// component (`components`, its kind, its name), so each of these is compared as a whole. With 2,
/// the schemas could not be spread over two pages, nor the methods of a path. With 4, half of an
/// operation could come from each page, and it would be neither page's.
const UNITED_LEVELS: usize = 3;

/// The list of which the pages may each have a part. The order of other lists, or which of them is
/// meant, matters.
const PARTED_LIST: &str = "tags";

/// A place about which two pages say different things.
#[derive(Debug)]
pub(super) struct Disagreement {
    /// Where it is in the united document.
    here: Pointer,
    /// The value that counts.
    known: NodeId,
    /// The value that does not.
    other: NodeId,
}

/// Unites the pages that are the roots of some sources with the main document, in this order.
pub(super) fn unite(
    document: &mut Document,
    pages: &[usize],
    sink: &mut Sink,
) -> Vec<Disagreement> {
    let budget = OverlayBudget::of(document);
    let mut united = United {
        document,
        budget,
        disagreements: Vec::new(),
    };
    for page in pages {
        let (main, root) = (
            united.document.roots.first(),
            united.document.roots.get(*page),
        );
        let (Some(main), Some(root)) = (main.copied(), root.copied()) else {
            continue;
        };
        if let Some(fault) = united.refuse(main, root) {
            sink.push(fault);
        } else if united.maps(main, root, 0).is_err() {
            let at = united.document.node(root).pointer();
            let headline = "the pages make the document too large";
            sink.push(
                Diagnostic::new(Code::TooLarge, at, headline)
                    .help("leave out pages, or make an API of its own of some of them"),
            );
            break;
        }
    }
    united.disagreements
}

/// Says where pages disagree, as far as no overlay settles it.
pub(super) fn report(document: &Document, disagreements: &[Disagreement], sink: &mut Sink) {
    for Disagreement { here, known, other } in disagreements {
        if !document.overlay_edits(here).is_empty() {
            continue;
        }
        let written = |id: NodeId| document.node(document.original(id)).pointer();
        let headline = format!("two pages disagree about `{here}`; this one does not count");
        sink.push(
            Diagnostic::new(Code::PagesDiffer, written(*other), headline)
                .label(written(*known), "this page is listed before and counts")
                .help("change the order of the pages, remove one that is outdated, or let an overlay say what is meant"),
        );
    }
}

struct United<'d> {
    document: &'d mut Document,
    budget: OverlayBudget,
    disagreements: Vec<Disagreement>,
}

impl United<'_> {
    /// What keeps a page from being united: it is no document, or one of another version. A main
    /// document that is none is reported by whoever reads it.
    fn refuse(&self, main: NodeId, page: NodeId) -> Option<Diagnostic> {
        let (main, page) = (self.document.node(main), self.document.node(page));
        let Some(version) = page.get("openapi") else {
            let headline = "the page is no OpenAPI document";
            return Some(
                Diagnostic::new(Code::NotOpenApi, page.pointer(), headline)
                    .help("every page is a whole document with a key `openapi`"),
            );
        };
        let known = main.get("openapi")?;
        let minor = |text: &str| text.rsplit_once('.').map(|(minor, _)| minor.to_owned());
        if known.text().and_then(minor) == version.text().and_then(minor) {
            return None;
        }
        let headline = "the pages are written in different versions of OpenAPI";
        Some(
            Diagnostic::new(Code::PageVersion, version.pointer(), headline)
                .label(known.pointer(), "the first page has this version")
                .help("give both pages the same version, or make two APIs of them"),
        )
    }

    /// Adds the keys of a map that another lacks, and unites the values of those that both have.
    fn maps(&mut self, here: NodeId, there: NodeId, level: usize) -> Result<(), EditError> {
        let mut added = Vec::new();
        for value in self.document.tree.below(there).to_vec() {
            self.budget.charge(1)?;
            let key = self.document.tree.key(value);
            match self.document.node(here).get(key).map(|known| known.id()) {
                // The versions agree in what matters.
                Some(_) if level == 0 && key == "openapi" => {}
                Some(known) => self.values(known, value, level + 1)?,
                None => added.push(value),
            }
        }
        self.add(here, &added)
    }

    fn values(&mut self, known: NodeId, other: NodeId, level: usize) -> Result<(), EditError> {
        let (one, two) = (self.document.node(known), self.document.node(other));
        match (one.kind(), two.kind()) {
            (Kind::Map, Kind::Map) if level < UNITED_LEVELS => self.maps(known, other, level),
            (Kind::List, Kind::List) if level == 1 && one.key() == Some(PARTED_LIST) => {
                self.lists(known, other)
            }
            _ if same(&self.document.tree, known, other, &mut self.budget)? => Ok(()),
            _ => {
                let here = one.pointer();
                self.disagreements.push(Disagreement { here, known, other });
                Ok(())
            }
        }
    }

    /// Adds the items of a list that another lacks.
    fn lists(&mut self, here: NodeId, there: NodeId) -> Result<(), EditError> {
        let known = self.document.tree.below(here).to_vec();
        let mut added = Vec::new();
        for item in self.document.tree.below(there).to_vec() {
            let mut found = false;
            for old in &known {
                found = found || same(&self.document.tree, *old, item, &mut self.budget)?;
            }
            if !found {
                added.push(item);
            }
        }
        self.add(here, &added)
    }

    fn add(&mut self, here: NodeId, added: &[NodeId]) -> Result<(), EditError> {
        if added.is_empty() {
            return Ok(());
        }
        let mut edit = Edit::new(self.document, &mut self.budget);
        match added.first().map(|first| edit.label(*first)) {
            Some(Label::Index(_)) => edit.append(here, added),
            _ => edit.add(here, added),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use crate::diagnostic::Sink;
    use crate::load::{Files, Loaded, load_pages};
    use crate::source::File;

    const FIRST: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
tags: [{name: pets}]
paths:
  /pets:
    get: {responses: {'200': {description: Pets}}}
components:
  schemas:
    Pet: {type: object}
";

    /// The first page with others, and an overlay.
    fn run(pages: &[&str], actions: Option<&str>) -> (Loaded, Sink) {
        let file = |name: &str, text: &str| File {
            name: format!("specs/{name}"),
            bytes: text.as_bytes().to_vec(),
        };
        let names: Vec<String> = (2..)
            .take(pages.len())
            .map(|number| format!("{number}.yaml"))
            .collect();
        let bytes = pages.iter().map(|page| page.as_bytes().to_vec());
        let files = Files::of(names.iter().cloned().zip(bytes).collect::<BTreeMap<_, _>>());
        let overlay = |actions: &str| {
            let text =
                format!("overlay: 1.1.0\ninfo: {{title: Mend, version: 1}}\nactions:\n{actions}");
            file("overlay.yaml", &text)
        };
        let overlays: Vec<File> = actions.map(overlay).into_iter().collect();
        let mut sink = Sink::new();
        let loaded = load_pages(&file("1.yaml", FIRST), &names, &overlays, &files, &mut sink);
        (loaded, sink)
    }

    fn found(sink: Sink) -> Vec<(&'static str, String)> {
        let findings = sink.into_sorted();
        findings
            .iter()
            .map(|finding| (finding.code.name(), finding.headline.clone()))
            .collect()
    }

    fn root(loaded: &Loaded) -> Value {
        loaded.document.as_ref().unwrap().root().to_json()
    }

    #[test]
    fn paths_and_components_are_united() {
        let second = "\
openapi: 3.1.1
info: {title: Shop, version: '1'}
tags: [{name: toys}, {name: pets}]
paths:
  /pets:
    post: {responses: {'200': {description: Pet}}}
  /toys:
    get: {responses: {'200': {description: Toys}}}
components:
  schemas:
    Pet: {type: object}
    Toy: {type: string}
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
";
        let (loaded, sink) = run(&[second], None);
        assert!(sink.is_empty(), "{sink:?}");
        let united = root(&loaded);
        let keys = |pointer: &str| {
            let map = united.pointer(pointer).and_then(Value::as_object);
            map.unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(keys("/paths"), ["/pets", "/toys"]);
        assert_eq!(keys("/paths/~1pets"), ["get", "post"]);
        assert_eq!(keys("/components/schemas"), ["Pet", "Toy"]);
        assert_eq!(keys("/components/parameters"), ["Limit"]);
        assert_eq!(united["tags"], json!([{"name": "pets"}, {"name": "toys"}]));
        assert_eq!(united["openapi"], "3.1.0");
    }

    #[test]
    fn what_was_added_stands_in_its_page() {
        let second = "openapi: 3.1.0\ncomponents:\n  schemas:\n    Toy: {type: string}\n";
        let (loaded, _) = run(&[second], None);
        let document = loaded.document.unwrap();
        let toy = document
            .root()
            .get("components")
            .unwrap()
            .get("schemas")
            .unwrap()
            .get("Toy");
        let toy = toy.unwrap();
        assert_eq!(toy.pointer().as_str(), "#/components/schemas/Toy");
        let original = document.node(document.original(toy.id()));
        assert_eq!(
            original.pointer().as_str(),
            "2.yaml#/components/schemas/Toy"
        );
    }

    #[test]
    fn the_first_page_counts_and_both_places_are_named() {
        let second = "openapi: 3.1.0\ncomponents: {schemas: {Pet: {type: string}}}\n";
        let (loaded, sink) = run(&[second], None);
        assert_eq!(
            root(&loaded)["components"]["schemas"]["Pet"],
            json!({"type": "object"})
        );
        let findings = sink.into_sorted();
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].code.name(), "pages-differ");
        assert_eq!(findings[0].labels.len(), 1);
        let same_operation = "openapi: 3.1.0\npaths: {/pets: {get: {responses: {}}}}\n";
        let (_, sink) = run(&[same_operation], None);
        assert_eq!(
            found(sink),
            [(
                "pages-differ",
                "two pages disagree about `#/paths/~1pets/get`; this one does not count".to_owned()
            )]
        );
    }

    #[test]
    fn an_overlay_settles_it() {
        let second = "openapi: 3.1.0\ncomponents: {schemas: {Pet: {type: string}}}\n";
        let actions = "- target: $.components.schemas.Pet\n  update: {title: Pet}\n";
        let (loaded, sink) = run(&[second], Some(actions));
        assert!(sink.is_empty(), "{sink:?}");
        let pet = json!({"type": "object", "title": "Pet"});
        assert_eq!(root(&loaded)["components"]["schemas"]["Pet"], pet);
    }

    #[test]
    fn pages_that_cannot_be_united_are_refused() {
        let codes = |pages: &[&str]| {
            let (_, sink) = run(pages, None);
            found(sink)
                .into_iter()
                .map(|(code, _)| code)
                .collect::<Vec<_>>()
        };
        assert_eq!(codes(&["openapi: 3.0.3\npaths: {}\n"]), ["page-version"]);
        assert_eq!(codes(&["paths: {}\n"]), ["not-openapi"]);
        assert_eq!(codes(&["- 1\n"]), ["not-openapi"]);
        assert_eq!(codes(&["a: [\n"]), ["syntax"]);
        let mut sink = Sink::new();
        let first = File {
            name: "1.yaml".to_owned(),
            bytes: FIRST.as_bytes().to_vec(),
        };
        let pages = ["2.yaml".to_owned()];
        load_pages(&first, &pages, &[], &Files::default(), &mut sink);
        assert_eq!(found(sink)[0].0, "file-not-found");
    }
}
