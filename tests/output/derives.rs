//! Types that derive an order compile: what the runtime has of values has one, too. Attributes are
//! laid out as rustfmt does.

use std::path::Path;
use std::process::{Command, Stdio};

use generator::names::{Derives, Naming};
use generator::{File, Generated, Input};

use crate::{compile, package};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Order:
      type: object
      required: [note]
      properties:
        id: {type: integer}
        total: {type: number}
        at: {type: string, format: date-time}
        note: {type: [string, 'null']}
        gift: {type: [boolean, 'null']}
        state: {$ref: '#/components/schemas/State'}
        value: {$ref: '#/components/schemas/Value'}
    State: {type: string, enum: [open, paid]}
    Value: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Order'}}]}
";

fn generate(all: &[&str]) -> Generated {
    let derives = Derives {
        all: all.iter().map(|path| (*path).to_owned()).collect(),
        ..Derives::default()
    };
    let input = Input {
        module: "derives".to_owned(),
        document: File {
            name: "derives.yaml".to_owned(),
            bytes: DOCUMENT.as_bytes().to_vec(),
        },
        naming: Naming {
            derives,
            ..Naming::default()
        },
        ..Input::default()
    };
    generator::generate(&package("derives", true), &[input])
}

#[test]
fn types_that_derive_an_order_compile() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("derives");
    compile::lay(&folder, generate(&["PartialOrd"]).files.as_ref().unwrap());
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--no-default-features",
            "--features",
            "jiff",
        ])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", compile::target())
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// Lists of derived traits around the widths at which rustfmt breaks them.
#[test]
fn attributes_are_laid_out_as_rustfmt_does() {
    for length in (70..110).chain([150]) {
        let name = "A".repeat(length - "Clone, ::a::".len());
        let generated = generate(&[&format!("a::{name}")]);
        let types = generated.files.as_ref().unwrap().get("src/types.rs");
        let head = types.unwrap().split("pub enum State").next().unwrap();
        let at = head.rfind("#[derive").unwrap();
        let text = format!("{}pub enum State {{}}\n", &head[at..]);
        let mut rustfmt = Command::new("rustfmt")
            .args(["--edition", "2024", "--check"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = rustfmt.stdin.take().unwrap();
        std::io::Write::write_all(&mut input, text.as_bytes()).unwrap();
        drop(input);
        let output = rustfmt.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{length}: {said}");
    }
}
