//! The program as others use it: installed, in a folder of their own, by the lines of the README.

#![allow(clippy::unwrap_used, reason = "a test may end this way")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /products:
    get:
      operationId: listProducts
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: 'models.yaml#/Product'}}}}}
";

const MODELS: &str = "Product: {type: object, properties: {name: {type: string}}}\n";

/// Runs the program in a folder, as one that cargo did not start.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openapi-crate"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("CARGO_PKG_NAME")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), DOCUMENT).unwrap();
    fs::write(folder.path().join("models.yaml"), MODELS).unwrap();
    folder
}

/// The lines of the README's block for other folders, without what stands behind them.
fn lines() -> Vec<String> {
    let readme = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
    let text = fs::read_to_string(readme).unwrap();
    let (_, section) = text.split_once("\n## Using it elsewhere\n").unwrap();
    let (_, block) = section.split_once("```sh\n").unwrap();
    let (block, _) = block.split_once("\n```").unwrap();
    block
        .lines()
        .map(|line| line.split(" #").next().unwrap().trim().to_owned())
        .collect()
}

#[test]
fn the_lines_of_the_readme_work() {
    let folder = folder();
    let mut lines = lines().into_iter();
    let install = lines.next().unwrap();
    assert_eq!(install, "cargo install --path xtask");
    assert!(lines.len() > 2);
    for line in lines {
        let mut words = line.split(' ');
        assert_eq!(words.next(), Some("openapi-crate"), "{line}");
        let output = run(folder.path(), &words.collect::<Vec<_>>());
        assert!(output.status.success(), "{line}: {}", said(&output));
    }
    for file in [
        "specs/codegen.toml",
        "specs/shop/shop.yaml",
        "specs/shop/models.yaml",
        "specs/names.lock",
        "generated/src/shop/client.rs",
        "shop-client/src/client.rs",
    ] {
        assert!(folder.path().join(file).is_file(), "{file}");
    }
}

#[test]
fn it_calls_itself_by_the_name_it_is_installed_under() {
    let folder = folder();
    let help = said(&run(folder.path(), &["--help"]));
    assert!(
        help.contains("openapi-crate") && !help.contains("cargo xtask"),
        "{help}"
    );
    assert_eq!(
        run(folder.path(), &["init", "shop.yaml"]).status.code(),
        Some(0)
    );
    let document = folder.path().join("specs/shop/shop.yaml");
    fs::write(&document, DOCUMENT.replace("Shop", "Shops")).unwrap();
    let output = run(folder.path(), &["codegen"]);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("openapi-crate update shop"), "{said}");
}

#[test]
fn nothing_stays_of_a_document_that_is_refused() {
    let folder = folder();
    fs::write(
        folder.path().join("bad.yaml"),
        "openapi: 3.1.0\npaths: []\n",
    )
    .unwrap();
    let output = run(folder.path(), &["init", "bad.yaml"]);
    assert_ne!(output.status.code(), Some(0), "{}", said(&output));
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    assert_eq!(names, ["bad.yaml", "models.yaml", "shop.yaml"]);
}

#[test]
fn what_is_there_is_not_replaced() {
    let folder = folder();
    assert!(run(folder.path(), &["init", "shop.yaml"]).status.success());
    let options = folder.path().join("specs/codegen.toml");
    let before = fs::read_to_string(&options).unwrap();
    let output = run(folder.path(), &["init", "shop.yaml", "--name", "other"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert_eq!(fs::read_to_string(&options).unwrap(), before);
}

/// A name that cannot be a module asks for another one; a name of a file with quotes is written as
/// TOML writes it.
#[test]
fn names_come_from_the_file_or_the_caller() {
    let folder = folder();
    let options = |root: &str| {
        fs::read_to_string(folder.path().join(root).join("specs/codegen.toml")).unwrap()
    };
    let made = run(
        folder.path(),
        &[
            "init",
            "shop.yaml",
            "--name",
            "my-shop",
            "--module",
            "v1",
            "--root",
            "a",
        ],
    );
    assert!(made.status.success(), "{}", said(&made));
    let text = options("a");
    assert!(
        text.contains("name = \"my-shop\"") && text.contains("module = \"v1\""),
        "{text}"
    );
    assert!(folder.path().join("a/generated/src/v1/client.rs").is_file());
    let refused = run(
        folder.path(),
        &["init", "shop.yaml", "--module", "runtime", "--root", "b"],
    );
    assert_eq!(refused.status.code(), Some(2));
    assert!(!folder.path().join("b").exists());
}
