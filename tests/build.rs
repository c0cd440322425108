//! One test for each document in `cases/good`, named after its file.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=cases/good");
    let mut names: Vec<String> = fs::read_dir("cases/good")
        .expect("the folder of cases is there")
        .filter_map(|entry| entry.ok()?.path().file_name()?.to_str().map(str::to_owned))
        .filter(|name| !name.contains(".overlay."))
        .collect();
    names.sort();
    let mut text = String::new();
    for name in &names {
        let function = name.split('.').next().unwrap_or(name).replace('-', "_");
        let _ = write!(
            text,
            "#[test]\nfn {function}() {{\n    crate::check({name:?});\n}}\n\n"
        );
    }
    let _ = writeln!(text, "pub(crate) const ALL: &[&str] = &{names:?};");
    let out = env::var_os("OUT_DIR").expect("cargo names the folder");
    fs::write(Path::new(&out).join("cases.rs"), text).expect("the list can be written");
}
