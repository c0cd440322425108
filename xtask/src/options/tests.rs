//! Options that are read, and those that are refused.

use super::*;
use crate::terminal::Terminal;

const PACKAGE: &str = "[package]\nname = \"shops\"\nversion = \"0.1.0\"\ndescription = \"Shops\"\n";

fn refusal(rest: &str) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let failure = Options::parse(
        "codegen.toml",
        &format!("{PACKAGE}{rest}"),
        Path::new("specs"),
    )
    .unwrap_err();
    failure.render(Terminal::new(&mut out, &mut err).paint())
}

#[test]
fn paths_start_at_the_folder() {
    let text = format!(
        "{PACKAGE}[[api]]\nmodule = \"shop\"\ndocument = \"shop/a.yaml\"\noverlays = [\"shop/b.yaml\"]\n"
    );
    let options = Options::parse("codegen.toml", &text, Path::new("specs")).unwrap();
    assert_eq!(options.apis[0].document, Path::new("specs/shop/a.yaml"));
    assert_eq!(options.apis[0].overlays, [Path::new("specs/shop/b.yaml")]);
    assert_eq!(options.select(&[]).unwrap(), ["shop"]);
    assert!(options.select(&["shoe".to_owned()]).is_err());
    let chosen = Options::parse(
        "codegen.toml",
        &format!("{text}[formats]\ndate-time = \"string\"\n"),
        Path::new("specs"),
    )
    .unwrap();
    assert_ne!(chosen.apis[0].formats, options.apis[0].formats);
    let split = Options::parse(
        "codegen.toml",
        &format!("{text}split = \"tag\"\n"),
        Path::new("specs"),
    )
    .unwrap();
    assert_eq!(
        (options.apis[0].split, split.apis[0].split),
        (Split::None, Split::Tag)
    );
}

#[test]
fn a_document_has_one_page_or_several_in_one_folder() {
    let parse = |document: &str| {
        let text = format!("{PACKAGE}[[api]]\nmodule = \"shop\"\ndocument = {document}\n");
        Options::parse("codegen.toml", &text, Path::new("specs"))
    };
    let options = parse("[\"shop/a.md\", \"shop/b.yaml\"]").unwrap();
    assert_eq!(options.apis[0].document, Path::new("specs/shop/a.md"));
    assert_eq!(options.apis[0].pages, ["b.yaml"]);
    let refusal = |document: &str| {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let failure = parse(document).unwrap_err();
        failure.render(Terminal::new(&mut out, &mut err).paint())
    };
    for (document, reason) in [
        ("7", "neither a path nor a list"),
        ("[\"a\", 7]", "neither a path nor a list"),
        ("[]", "lists no page"),
        ("\"shop/\"", "the folder `shop/` has no page"),
        ("[\"a\", \"a\"]", "`a` is listed twice"),
        (
            "[\"a/b\", \"b/c\"]",
            "`b/c` is in another folder than `a/b`",
        ),
    ] {
        let refused = refusal(document);
        assert!(
            refused.contains(reason) && refused.contains("--> codegen.toml:7:12"),
            "{refused}"
        );
    }
}

#[test]
fn every_refusal_names_its_line() {
    let unknown = refusal("[[api]]\nmodule = \"a\"\ndocumnt = \"b\"\n");
    assert!(
        unknown.contains("unknown field `documnt`\n --> codegen.toml:7:1")
            && unknown.contains("did you mean `document`?"),
        "{unknown}"
    );
    let far = refusal("[[api]]\nmodule = \"a\"\nweather = \"b\"\n");
    assert!(
        far.contains("unknown field `weather`\n")
            && far.contains("the keys here are module, document, overlays,"),
        "{far}"
    );
    let twice = refusal(
        "[[api]]\nmodule = \"a\"\ndocument = \"b\"\n[[api]]\nmodule = \"a\"\ndocument = \"c\"\n",
    );
    assert!(
        twice.contains("module `a` is named twice") && twice.contains("--> codegen.toml:9:10"),
        "{twice}"
    );
    let missing = refusal("[[api]]\nmodule = \"a\"\n");
    assert!(
        missing.contains("missing field `document`") && missing.contains("--> codegen.toml:5:1"),
        "{missing}"
    );
    assert!(
        refusal("[[api]]\nmodule = \"A-b\"\ndocument = \"b\"\n")
            .contains("`A-b` is not a name for a module")
    );
    assert!(
        refusal("[[api]]\nmodule = \"runtime\"\ndocument = \"b\"\n")
            .contains("part of every generated crate")
    );
    let split = refusal("[[api]]\nmodule = \"a\"\ndocument = \"b\"\nsplit = \"path\"\n");
    assert!(
        split.contains("unknown variant `path`, expected `tag`")
            && split.contains("--> codegen.toml:8:9"),
        "{split}"
    );
    let format = refusal("[formats]\nuuid = \"jiff\"\n[[api]]\nmodule = \"a\"\ndocument = \"b\"\n");
    assert!(
        format.contains("can be `uuid` or `string`, not `jiff`")
            && format.contains("--> codegen.toml:6:8"),
        "{format}"
    );
    assert!(refusal("").contains("there is no `[[api]]`"));
    assert!(refusal("x = = 1").contains("--> codegen.toml:5:5"));
}
