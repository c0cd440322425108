//! The page of a review: no text of a document gets out of its place, its script is the only one,
//! and what the script filters is there.

use base64::Engine;
use generator::compare::render;
use sha2::{Digest, Sha256};

use crate::formats::{hides, hostile_refusal, hostile_review, vast, whole, with_unread_keyword};
use crate::review;

#[test]
fn no_text_gets_out_of_the_page() {
    check_page(&render::html(&hostile_review(), false));
    check_page(&render::refused_html(&hostile_refusal(), false));
}

fn check_page(page: &str) {
    assert!(page.contains("onerror"), "it is shown as it was written");
    assert!(!page.contains(|character| hides(character) && character != '\t'));
    let (page, _) = without_script(page);
    let known = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2",
        "h3", "h4", "p", "main", "section", "nav", "ul", "li", "details", "summary", "div", "span",
        "code", "wbr", "pre", "table", "tr", "th", "td", "b", "del", "ins", "form", "label",
        "input", "select", "option", "button", "output",
    ];
    for tag in page.split('<').skip(1) {
        let (inside, _) = tag.split_once('>').expect("every tag ends");
        let name = inside
            .trim_start_matches('/')
            .split([' ', '\n'])
            .next()
            .unwrap();
        assert!(known.contains(&name), "<{inside}>");
        let outside = inside.split('"').step_by(2).collect::<String>();
        let attributes: Vec<&str> = outside
            .split([' ', '='])
            .skip(1)
            .filter(|word| !word.is_empty())
            .collect();
        let harmless = [
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "id",
            "href",
            "tabindex",
            "role",
            "aria-label",
            "open",
            "scope",
            "html",
            "type",
            "autocomplete",
            "value",
            "hidden",
            "data-verdict",
            "data-grade",
            "data-roles",
            "data-operations",
            "data-size",
        ];
        assert!(
            attributes
                .iter()
                .all(|attribute| harmless.contains(attribute)),
            "<{inside}>"
        );
    }
    // Nothing is fetched, whatever a browser thinks of it; links stay on the page.
    assert!(page.contains("default-src 'none'"));
    assert!(
        page.split("href=\"")
            .skip(1)
            .all(|link| link.starts_with('#'))
    );
    assert!(!page.contains("@import") && !page.contains("url("));
}

/// A page without its script, and the script, if there is one. A browser runs no other: its hash is
/// the only source of scripts that the page allows.
fn without_script(page: &str) -> (String, Option<&str>) {
    let Some((before, rest)) = page.split_once("<script>") else {
        return (page.to_owned(), None);
    };
    let (script, after) = rest.split_once("</script>").expect("the script ends");
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script));
    let policy = format!("script-src 'sha256-{hash}';");
    assert!(before.contains(&policy), "the page must allow {policy}");
    (format!("{before}{after}"), Some(script))
}

/// What a document says stands in elements and attributes, never in the script.
#[test]
fn every_page_has_the_same_script() {
    let plain = whole("a", review(&crate::base(), &with_unread_keyword(1)));
    let (plain, hostile) = (
        render::html(&plain, false),
        render::html(&hostile_review(), false),
    );
    let scripts = [&plain, &hostile].map(|page| without_script(page).1.unwrap());
    assert_eq!(scripts[0], scripts[1]);
    assert!(!scripts[0].contains('<'), "nothing in it can end it");
    let refused = render::refused_html(&hostile_refusal(), false);
    assert_eq!(without_script(&refused).1, None, "nothing to filter");
}

/// The values of an attribute of all elements of a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    let rest = page.split(start.as_str()).skip(1);
    rest.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn a_page_has_a_choice_for_each_thing_that_its_entries_say() {
    let page = render::html(&hostile_review(), false);
    assert!(
        page.contains("<form id=\"filter\" role=\"search\" hidden>"),
        "without scripts there is no filter"
    );
    let choices = |id: &str| -> Vec<String> {
        let choice = page.split(&format!("<select id=\"{id}\">")).nth(1).unwrap();
        let choice = choice.split("</select>").next().unwrap();
        let choices = values(choice, "value").into_iter().map(str::to_owned);
        choices.collect()
    };
    for (attribute, id) in [
        ("data-verdict", "verdict"),
        ("data-grade", "grade"),
        ("data-roles", "role"),
        ("data-operations", "operation"),
    ] {
        let (said, known) = (values(&page, attribute), choices(id));
        assert!(!said.is_empty(), "{attribute}");
        let words = said.iter().flat_map(|said| match attribute {
            "data-grade" => vec![*said],
            _ => said.split([' ', '-']).collect(),
        });
        for word in words {
            assert!(
                known.iter().any(|known| known == word),
                "{attribute}: {word}"
            );
        }
    }
}

/// Every change that stands by itself is counted once, in full or by its path.
#[test]
fn the_entries_of_a_page_are_its_changes() {
    let reviews = [
        hostile_review(),
        whole("a", review(&vast(1), &vast(2))),
        whole("a", review(&crate::base(), &vast(1))),
    ];
    for review in reviews {
        let page = render::html(&review, false);
        let entries = page.split("class=\"entry\"").skip(1);
        let size = |entry: &str| {
            let tag = entry.split('>').next().unwrap();
            let sizes = values(tag, "data-size");
            sizes.first().map_or(1, |size| size.parse().unwrap())
        };
        let counted: usize = entries.map(size).sum();
        let changes = review.changes().filter(|change| !change.follows).count();
        assert_eq!(counted, changes);
        assert!(page.contains(&format!("<output id=\"shown\">{changes} change")));
    }
}

#[test]
fn a_page_can_be_used_with_a_keyboard() {
    let (page, _) = without_script(&render::html(&hostile_review(), false));
    let body = page.split("<body>").nth(1).unwrap();
    assert!(
        body.starts_with("<a class=\"skip\" href=\"#changes\">"),
        "the first thing that takes the focus leads to the changes"
    );
    assert!(
        page.contains("<main id=\"changes\" tabindex=\"-1\">") && page.contains(":focus-visible")
    );
    assert_eq!(
        page.matches("<details").count(),
        page.matches("<summary>").count()
    );
    assert_eq!(
        page.matches("<pre ").count(),
        page.matches("<pre tabindex=\"0\" role=\"region\" aria-label=")
            .count(),
        "what scrolls takes the focus"
    );
    for link in page
        .split("href=\"#")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
    {
        assert!(page.contains(&format!("id=\"{link}\"")), "{link}");
    }
}
