//! `API.txt` says what rustdoc sees.
//!
//! In: rustdoc's own JSON of all cases as one crate, and of the crate for the vendors. Out: for
//! each the lines that `API.txt` must have. Where rustdoc cannot write JSON of the version that is
//! read here, the test says so and passes. A crate of one API is documented without a warning.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::files::FileSet;
use serde_json::{Map, Value};

use crate::compile;

/// The version of rustdoc's JSON that is read here.
const FORMAT: u64 = 57;

/// Traits that only code inside the crate can use, and those that the compiler gives by itself.
const PRIVATE: [&str; 3] = ["Wire", "Union", "StructuralPartialEq"];

#[cfg(unix)]
#[test]
fn the_surface_of_all_cases_is_what_rustdoc_sees() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let list = fs::read_to_string(crate::expected::folder().join("API.txt")).unwrap();
    compare(root, "expected", &["--all-features"], &list);
}

/// With one feature there is what needs it and what needs none.
#[cfg(unix)]
#[test]
fn the_surface_of_one_feature_is_what_rustdoc_sees() {
    let (folder, files) = lay("splits", false, "tags.split.yaml");
    let list = files.get("API.txt").unwrap();
    let needs_other = |line: &&str| {
        line.starts_with("#[cfg(") && !line.starts_with("#[cfg(feature = \"tags-pets\")]")
    };
    let path = |line: &str| {
        let item = ["pub fn ", "pub struct ", "pub enum ", "pub type "]
            .iter()
            .find_map(|head| line.split_once(head))
            .unwrap()
            .1;
        item.split([' ', '(', '='])
            .next()
            .unwrap()
            .trim_end_matches(':')
            .to_owned()
    };
    let gone: Vec<String> = list.lines().filter(needs_other).map(path).collect();
    assert!(gone.len() > 5, "{list}");
    let belongs = |line: &str| {
        gone.iter().any(|owner| {
            line.contains(&format!("{owner}::")) || line.contains(&format!("{owner}>::"))
        })
    };
    let kept: Vec<&str> = list
        .lines()
        .filter(|line| !needs_other(line) && !belongs(line))
        .collect();
    compare(
        &folder,
        "splits",
        &["--no-default-features", "--features", "tags-pets"],
        &kept.join("\n"),
    );
}

#[cfg(unix)]
#[test]
fn the_surface_of_the_vendors_is_what_rustdoc_sees() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    compare(
        root,
        "recommenders",
        &[],
        &fs::read_to_string(root.join("generated/API.txt")).unwrap(),
    );
}

/// The front page of a crate of one API is that of the API, where links are seen from the root.
#[test]
fn a_crate_of_one_api_is_documented_without_a_warning() {
    let (folder, _) = lay("documented", true, "oauth.yaml");
    let output = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--", "--deny", "warnings"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", compile::target())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Writes the crate of a case into a folder of its own.
fn lay(name: &str, single_api: bool, case: &str) -> (PathBuf, FileSet) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rustdoc-{name}"));
    let files = generator::generate(&crate::package(name, single_api), &[crate::input(case)])
        .files
        .unwrap();
    compile::lay(&folder, &files);
    (folder, files)
}

fn compare(folder: &Path, package: &str, features: &[&str], text: &str) {
    let json = document(folder, package, features);
    if json["format_version"] != FORMAT {
        eprintln!(
            "rustdoc writes format {}, {FORMAT} is what this test reads: nothing was compared",
            json["format_version"]
        );
        return;
    }
    let seen: BTreeSet<String> = Crate {
        index: json["index"].as_object().unwrap(),
    }
    .lines(&json["root"]);
    // The part of the runtime is compared with its sources in `runtime_items`.
    let api = text
        .split("\n// What users see of `runtime`")
        .next()
        .unwrap();
    let lines: Vec<&str> = api.lines().filter(|line| !line.starts_with("//")).collect();
    let lines: Vec<&str> = lines.into_iter().map(without_feature).collect();
    let said: BTreeSet<String> = lines.iter().map(|line| as_rustdoc(line, &lines)).collect();
    assert!(seen.len() > 50, "{package}: {} lines", seen.len());
    let list = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.difference(other)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert!(
        seen == said,
        "{package}\n== only rustdoc says\n{}\n== only API.txt says\n{}",
        list(&seen, &said),
        list(&said, &seen)
    );
}

/// Runs rustdoc behind a script that turns its unstable options on: set for cargo itself, they
/// would make it build all libraries anew.
fn document(folder: &Path, package: &str, features: &[&str]) -> Value {
    let script = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rustdoc-{package}.sh"));
    fs::write(
        &script,
        "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n",
    )
    .unwrap();
    #[cfg(unix)]
    fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--package", package])
        .args(features)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", compile::target())
        .env("RUSTDOC", &script)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let bytes = fs::read(
        compile::target()
            .join("doc")
            .join(format!("{package}.json")),
    )
    .unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// Names that the runtime gives to types of formats, and what rustdoc shows instead of them in an
/// impl.
const EXACT: [(&str, &str); 4] = [
    ("From<Base64>", "From<Exact<Vec<u8>>>"),
    ("From<Date>", "From<Exact<Date>>"),
    ("From<DateTime>", "From<Exact<Zoned>>"),
    ("From<Uuid>", "From<Exact<Uuid>>"),
];

/// A line of `API.txt` as rustdoc would have it: members of a deprecated item count as deprecated,
/// and the types that a call gives are shown behind all their other names.
fn as_rustdoc(line: &str, all: &[&str]) -> String {
    let bare = without_modules(line);
    let text = match bare.split_once("Operation<") {
        Some((head, bound)) => format!(
            "{head}Operation<{}",
            without_aliases(bound, &module_of(line), all)
        ),
        None => bare,
    };
    let text = EXACT
        .iter()
        .fold(text, |text, (alias, ty)| text.replace(alias, ty));
    let path = line
        .strip_prefix("pub ")
        .unwrap_or(line)
        .split(": ")
        .next()
        .and_then(|path| path.split('(').next());
    let inherits = path
        .and_then(|path| path.rsplit_once("::"))
        .is_some_and(|(owner, _)| {
            let owners = ["struct", "enum"].map(|kind| format!("pub {kind} {owner}: "));
            all.iter().any(|line| {
                line.starts_with("#[deprecated]") && owners.iter().any(|owner| line.contains(owner))
            })
        });
    if inherits {
        format!("#[deprecated] {text}")
    } else {
        text
    }
}

/// A line without the feature that its item needs: all features are on.
fn without_feature(line: &str) -> &str {
    line.strip_prefix("#[cfg(")
        .and_then(|line| line.split_once(")] "))
        .map_or(line, |(_, rest)| rest)
}

/// The module of the API of an operation's line.
fn module_of(line: &str) -> String {
    line.split("pub struct ")
        .nth(1)
        .and_then(|path| path.split("::operations::").next())
        .unwrap_or_default()
        .to_owned()
}

/// The bound with every other name of a type replaced by the type.
fn without_aliases(bound: &str, module: &str, all: &[&str]) -> String {
    let head = format!("pub type {module}::types::");
    let aliases = all
        .iter()
        .filter_map(|line| line.strip_prefix(&head)?.split_once(" = "));
    let targets: BTreeMap<String, String> = aliases
        .map(|(name, target)| {
            (
                name.to_owned(),
                without_modules(&format!(": {target}")).split_off(2),
            )
        })
        .collect();
    let words =
        bound.split_inclusive(|character: char| !(character.is_alphanumeric() || character == '_'));
    let replaced = words.map(|word| {
        let name = word
            .trim_end_matches(|character: char| !(character.is_alphanumeric() || character == '_'));
        targets
            .get(name)
            .map_or_else(|| word.to_owned(), |target| word.replace(name, target))
    });
    let replaced: String = replaced.collect();
    if replaced == bound {
        replaced
    } else {
        without_aliases(&replaced, module, all)
    }
}

/// A line with its signature without the modules before names: a macro of the runtime names its
/// types in full.
fn without_modules(line: &str) -> String {
    let end = ["(", ": ", " = ", " { "]
        .iter()
        .filter_map(|sign| line.find(sign))
        .min()
        .unwrap_or(line.len());
    let (head, tail) = line.split_at(end);
    let is_word = |character: char| character.is_alphanumeric() || "_#$:".contains(character);
    let words = tail.split_inclusive(|character| !is_word(character));
    let bare = |word: &str| {
        word.rsplit_once("::")
            .map_or_else(|| word.to_owned(), |(_, last)| last.to_owned())
    };
    format!("{head}{}", words.map(bare).collect::<String>())
}

/// All items that rustdoc lists, by number.
struct Crate<'a> {
    index: &'a Map<String, Value>,
}

impl Crate<'_> {
    fn item(&self, id: &Value) -> Option<&Value> {
        self.index.get(&id.to_string())
    }

    fn items<'b>(&'b self, ids: &'b Value) -> impl Iterator<Item = &'b Value> {
        ids.as_array()
            .into_iter()
            .flatten()
            .filter_map(|id| self.item(id))
    }

    fn lines(&self, root: &Value) -> BTreeSet<String> {
        let mut lines = Vec::new();
        self.module(
            &self.item(root).unwrap()["inner"]["module"]["items"],
            "",
            &mut lines,
        );
        for item in self.index.values() {
            self.call(&item["inner"]["impl"], &mut lines);
        }
        let every = lines.len();
        let set: BTreeSet<String> = lines.iter().map(|line| without_modules(line)).collect();
        assert_eq!(set.len(), every, "no line twice");
        set
    }

    fn module(&self, ids: &Value, above: &str, lines: &mut Vec<String>) {
        for item in self
            .items(ids)
            .filter(|item| item["visibility"] == "public" && item["name"] != "runtime")
        {
            let (name, inner) = (item["name"].as_str().unwrap_or_default(), &item["inner"]);
            let path = if above.is_empty() {
                name.to_owned()
            } else {
                format!("{above}::{name}")
            };
            if let Some(module) = inner.get("module") {
                lines.push(format!("pub mod {path}"));
                self.module(&module["items"], &path, lines);
            } else if let Some(import) = inner.get("use") {
                let name = import["name"].as_str().unwrap();
                let target = self.item(&import["id"]).unwrap();
                // What a tag has is listed where everybody finds it; its module is private.
                if import["is_glob"] == true && target["visibility"] != "public" {
                    self.module(&target["inner"]["module"]["items"], above, lines);
                } else if import["is_glob"] == true {
                    lines.push(format!("pub use {above}::{name}::*"));
                } else {
                    self.named(target, &format!("{above}::{name}"), lines);
                }
            } else {
                self.named(item, &path, lines);
            }
        }
    }

    fn named(&self, item: &Value, path: &str, lines: &mut Vec<String>) {
        let inner = &item["inner"];
        if let Some(alias) = inner.get("type_alias") {
            lines.push(format!(
                "{}pub type {path} = {}",
                marks(item),
                ty(&alias["type"])
            ));
        } else if let Some(constant) = item["inner"].get("constant") {
            lines.push(format!(
                "{}pub const {path}: {}",
                marks(item),
                ty(&constant["type"])
            ));
        }
        if let Some(shape) = inner.get("struct") {
            lines.push(format!(
                "{}pub struct {path}{}",
                marks(item),
                self.traits(item, &shape["impls"])
            ));
            let fields = [&shape["kind"]["plain"]["fields"], &shape["kind"]["tuple"]];
            for field in fields.into_iter().flat_map(|ids| self.items(ids)) {
                let name = raw(field["name"].as_str().unwrap());
                lines.push(format!(
                    "{}pub {path}::{name}: {}",
                    marks(field),
                    ty(&field["inner"]["struct_field"])
                ));
            }
            self.functions(&shape["impls"], path, lines);
        }
        if let Some(shape) = inner.get("enum") {
            lines.push(format!(
                "{}pub enum {path}{}",
                marks(item),
                self.traits(item, &shape["impls"])
            ));
            for variant in self.items(&shape["variants"]) {
                lines.push(format!(
                    "{}{path}::{}{}",
                    marks(variant),
                    variant["name"].as_str().unwrap(),
                    self.held(variant)
                ));
            }
            self.functions(&shape["impls"], path, lines);
        }
    }

    /// What a variant holds.
    fn held(&self, variant: &Value) -> String {
        let kind = &variant["inner"]["variant"]["kind"];
        let held = |field: &Value| ty(&field["inner"]["struct_field"]);
        if let Some(fields) = kind.get("tuple") {
            return format!(
                "({})",
                self.items(fields).map(held).collect::<Vec<_>>().join(", ")
            );
        }
        let named = |field: &Value| format!("{}: {}", field["name"].as_str().unwrap(), held(field));
        let fields: Vec<String> = self.items(&kind["struct"]["fields"]).map(named).collect();
        if fields.is_empty() {
            String::new()
        } else {
            format!(" {{ {} }}", fields.join(", "))
        }
    }

    fn functions(&self, ids: &Value, path: &str, lines: &mut Vec<String>) {
        for inherent in self
            .items(ids)
            .map(|item| &item["inner"]["impl"])
            .filter(|item| item["trait"].is_null())
        {
            for item in self
                .items(&inherent["items"])
                .filter(|item| item["visibility"] == "public")
            {
                let (name, inner) = (raw(item["name"].as_str().unwrap()), &item["inner"]);
                match inner.get("function") {
                    Some(function) => lines.push(format!(
                        "{}pub fn {path}::{name}{}",
                        marks(item),
                        signature(function)
                    )),
                    None => lines.push(format!(
                        "{}pub const {path}::{name}: {}",
                        marks(item),
                        ty(&inner["assoc_const"]["type"])
                    )),
                }
            }
        }
    }

    /// The setters of one operation stand on the call that holds it.
    fn call(&self, item: &Value, lines: &mut Vec<String>) {
        let target = &item["for"]["resolved_path"];
        let held = &target["args"]["angle_bracketed"]["args"][1]["type"]["resolved_path"];
        if !item["trait"].is_null()
            || !target["path"]
                .as_str()
                .is_some_and(|path| path.ends_with("Call"))
            || held.is_null()
        {
            return;
        }
        let operation = self.item(&held["id"]).unwrap();
        let file = operation["span"]["filename"].as_str().unwrap();
        let folder = Path::new(file).parent().unwrap();
        let folder = if folder.ends_with("operations") {
            folder.parent().unwrap()
        } else {
            folder
        };
        let module = folder.file_name().unwrap().to_str().unwrap();
        let path = format!(
            "Call<'_, {}::operations::{}>",
            raw(module),
            operation["name"].as_str().unwrap()
        );
        for item in self
            .items(&item["items"])
            .filter(|item| item["visibility"] == "public")
        {
            let (name, function) = (
                raw(item["name"].as_str().unwrap()),
                &item["inner"]["function"],
            );
            lines.push(format!(
                "{}pub fn {path}::{name}{}",
                marks(item),
                signature(function)
            ));
        }
    }

    /// The traits that are implemented by hand or by a derive.
    fn traits(&self, of: &Value, ids: &Value) -> String {
        // rustdoc lists at a type also what others can be made from it.
        let of_another = |item: &Value| item["for"]["resolved_path"]["id"] != of["id"];
        let own = |item: &&Value| {
            item["blanket_impl"].is_null()
                && item["is_synthetic"] == false
                && !item["trait"].is_null()
                && !of_another(item)
        };
        let implemented = self
            .items(ids)
            .map(|item| &item["inner"]["impl"])
            .filter(own);
        let mut names: Vec<String> = implemented
            .filter_map(|item| self.implemented(item))
            .collect();
        names.sort();
        if names.is_empty() {
            String::new()
        } else {
            format!(": {}", names.join(" + "))
        }
    }

    fn implemented(&self, item: &Value) -> Option<String> {
        let name = without_modules(&format!(": {}", path(&item["trait"]))).split_off(2);
        let name = name.strip_suffix("<'de>").unwrap_or(&name).to_owned();
        let types: Vec<String> = self
            .items(&item["items"])
            .filter_map(|item| {
                Some(format!(
                    "{} = {}",
                    item["name"].as_str()?,
                    ty(item["inner"].get("assoc_type")?.get("type")?)
                ))
            })
            .collect();
        let bound = if types.is_empty() {
            name.clone()
        } else {
            format!("{name}<{}>", types.join(", "))
        };
        (!PRIVATE.contains(&name.as_str())).then_some(bound)
    }
}

fn marks(item: &Value) -> String {
    let has = |name: &str| {
        item["attrs"]
            .as_array()
            .is_some_and(|list| list.iter().any(|attribute| attribute == name))
    };
    let all = [
        ("deprecated", !item["deprecation"].is_null()),
        ("non_exhaustive", has("non_exhaustive")),
    ];
    all.iter()
        .filter(|(_, is)| *is)
        .map(|(name, _)| format!("#[{name}] "))
        .collect()
}

/// rustdoc leaves `r#` out; `gen` is a keyword only since the edition of 2024. A newtype's field
/// is named by its place.
fn raw(name: &str) -> String {
    if name != "gen" && syn::parse_str::<syn::Member>(name).is_ok() {
        name.to_owned()
    } else {
        format!("r#{name}")
    }
}

fn signature(function: &Value) -> String {
    let inputs = function["sig"]["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|input| match (input[0].as_str().unwrap(), ty(&input[1])) {
            ("self", own) => own.replace("Self", "self"),
            (name, ty) => format!("{}: {ty}", raw(name)),
        });
    let output = if function["sig"]["output"].is_null() {
        String::new()
    } else {
        format!(" -> {}", ty(&function["sig"]["output"]))
    };
    format!("({}){output}", inputs.collect::<Vec<_>>().join(", "))
}

/// A type as the source has it.
fn ty(value: &Value) -> String {
    let (kind, inner) = value.as_object().and_then(|map| map.iter().next()).unwrap();
    let list = |values: &Value| {
        values
            .as_array()
            .unwrap()
            .iter()
            .map(ty)
            .collect::<Vec<_>>()
    };
    match kind.as_str() {
        "resolved_path" => path(inner),
        "primitive" | "generic" => inner.as_str().unwrap().to_owned(),
        "borrowed_ref" => {
            let lifetime = inner["lifetime"]
                .as_str()
                .map(|lifetime| format!("{lifetime} "))
                .unwrap_or_default();
            format!(
                "&{lifetime}{}{}",
                if inner["is_mutable"] == true {
                    "mut "
                } else {
                    ""
                },
                ty(&inner["type"])
            )
        }
        "tuple" => match list(inner).as_slice() {
            [one] => format!("({one},)"),
            many => format!("({})", many.join(", ")),
        },
        "slice" => format!("[{}]", ty(inner)),
        "impl_trait" => format!(
            "impl {}",
            inner
                .as_array()
                .unwrap()
                .iter()
                .map(bound)
                .collect::<Vec<_>>()
                .join(" + ")
        ),
        other => panic!("no generated item has a type of this kind: {other}"),
    }
}

fn bound(value: &Value) -> String {
    value["outlives"]
        .as_str()
        .map_or_else(|| path(&value["trait_bound"]["trait"]), str::to_owned)
}

fn path(value: &Value) -> String {
    let name = value["path"].as_str().unwrap();
    // The arguments of a function or a closure.
    if let Some(inputs) = value["args"]["parenthesized"]["inputs"].as_array() {
        let inputs: Vec<String> = inputs.iter().map(ty).collect();
        return format!("{name}({})", inputs.join(", "));
    }
    let arguments = &value["args"]["angle_bracketed"];
    let given =
        arguments["args"].as_array().into_iter().flatten().map(
            |argument| match argument["lifetime"].as_str() {
                Some(lifetime) => lifetime.to_owned(),
                None => ty(&argument["type"]),
            },
        );
    let equal = |constraint: &Value| {
        format!(
            "{} = {}",
            constraint["name"].as_str().unwrap(),
            ty(&constraint["binding"]["equality"]["type"])
        )
    };
    let constraints = arguments["constraints"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|constraint| {
            let bounds = constraint["binding"]["constraint"].as_array();
            bounds.map_or_else(
                || equal(constraint),
                |bounds| {
                    format!(
                        "{}: {}",
                        constraint["name"].as_str().unwrap(),
                        bounds.iter().map(bound).collect::<Vec<_>>().join(" + ")
                    )
                },
            )
        });
    let all: Vec<String> = given.chain(constraints).collect();
    if all.is_empty() {
        name.to_owned()
    } else {
        format!("{name}<{}>", all.join(", "))
    }
}
