//! Several runs: at once into one folder, and after one that was killed.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::place::{Place, argument};

/// The arguments of a command that a child process runs, one a line.
const ARGUMENTS: &str = "CLI_TEST_ARGUMENTS";

/// How long a run may take until it begins to write. It only ends the test if a run never writes,
/// so it is far longer than a run takes in a debug build on a busy machine.
const LONG: Duration = Duration::from_secs(120);

/// Not a test: what a child process does.
#[test]
#[ignore = "it is started by other tests"]
fn child() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else {
        return;
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    xtask::run(
        ["xtask"]
            .into_iter()
            .chain(arguments.lines())
            .map(Into::into),
        &mut xtask::Terminal::new(&mut out, &mut err),
    );
}

/// Starts a command in a process of its own.
fn start(place: &Place, arguments: &[&str]) -> Child {
    let arguments: Vec<String> = arguments
        .iter()
        .map(|word| match word.strip_prefix("./") {
            Some(path) => place.path(path).to_str().unwrap().to_owned(),
            None if *word == "." => place.path("").to_str().unwrap().to_owned(),
            None => (*word).to_owned(),
        })
        .collect();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "runs::child", "--ignored"])
        .env(ARGUMENTS, arguments.join("\n"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills a run some time after it has begun to write, if it has not ended by then.
fn kill(place: &Place, mut run: Child, after: Duration) {
    let start = Instant::now();
    while !is_writing(place) && run.try_wait().unwrap().is_none() && start.elapsed() < LONG {
        thread::yield_now();
    }
    thread::sleep(after);
    let _ = run.kill();
    run.wait().unwrap();
}

/// Whether there is a temporary folder.
fn is_writing(place: &Place) -> bool {
    let is_temporary = |name: std::ffi::OsString| name.to_string_lossy().starts_with(".generated-");
    fs::read_dir(place.path(""))
        .unwrap()
        .any(|entry| is_temporary(entry.unwrap().file_name()))
}

/// The texts of all files below a folder.
fn texts(place: &Place, folder: &str) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    place
        .files(folder)
        .into_iter()
        .map(|(path, (bytes, _))| {
            (
                path.strip_prefix(place.path(folder)).unwrap().to_owned(),
                bytes,
            )
        })
        .collect()
}

#[test]
fn two_runs_into_one_folder_are_no_mixture() {
    let place = Place::empty();
    let documents = [argument("shop.yaml"), argument("library.json")];
    let run = |document: &str, out: &str| {
        let arguments = ["generate", document, "--name", "client", "--out", out];
        let ended = place.run(&arguments);
        assert_eq!(ended.status, 0, "{ended:?}");
    };
    // What is there after one of them followed the other.
    run(&documents[0], "./one");
    run(&documents[1], "./one");
    run(&documents[1], "./two");
    run(&documents[0], "./two");
    let expected = [texts(&place, "one"), texts(&place, "two")];
    for _ in 0..3 {
        thread::scope(|scope| {
            for document in &documents {
                scope.spawn(|| run(document, "./both"));
            }
        });
        assert!(expected.contains(&texts(&place, "both")));
    }
    assert_eq!(fs::read_dir(place.path("")).unwrap().count(), 3);
}

/// Each of two updates reads what the other one wrote: none is lost.
#[test]
fn two_updates_at_once_are_both_taken() {
    let place = Place::generated();
    let shop = fs::read_to_string(place.path("specs/shop.yaml")).unwrap();
    place.write("shop.yaml", &format!("# Taken.\n{shop}"));
    let library = fs::read_to_string(place.path("specs/library.json")).unwrap();
    place.write("library.json", &format!("{library}\n\n"));
    thread::scope(|scope| {
        for (api, file) in [("shop", "./shop.yaml"), ("library", "./library.json")] {
            let place = &place;
            scope.spawn(move || {
                let ended = place.run(&["update", api, file, "--source", api, "--root", "."]);
                assert_eq!(ended.status, 0, "{ended:?}");
            });
        }
    });
    let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
    assert!(
        lock.contains("source = \"shop\"") && lock.contains("source = \"library\""),
        "{lock}"
    );
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

#[cfg(unix)]
#[test]
fn a_run_waits_for_another_one() {
    let place = Place::generated();
    for (folder, arguments) in [
        ("specs", &["codegen", "--root", "."][..]),
        ("generated", &["codegen", "--root", "."]),
        (
            "client",
            &["generate", &argument("shop.yaml"), "--out", "./client"],
        ),
    ] {
        fs::create_dir_all(place.path(folder)).unwrap();
        let held = fs::File::open(place.path(folder)).unwrap();
        held.lock().unwrap();
        thread::scope(|scope| {
            let run = scope.spawn(|| place.run(arguments));
            thread::sleep(Duration::from_millis(1500));
            assert!(!run.is_finished(), "{arguments:?} does not wait");
            drop(held);
            let ended = run.join().unwrap();
            assert_eq!(ended.status, 0, "{ended:?}");
            assert!(
                ended
                    .err
                    .starts_with("waiting for another run that writes to `[place]/"),
                "{}",
                ended.err
            );
        });
    }
    // What writes nothing waits for nobody.
    let held = fs::File::open(place.path("specs")).unwrap();
    held.lock().unwrap();
    assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
}

/// Whatever a killed run left, the next one ends well, and leaves what it would have left without
/// the first.
#[test]
fn the_next_run_removes_what_a_killed_one_left() {
    let place = Place::empty();
    let (shop, library) = (argument("shop.yaml"), argument("library.json"));
    let generate = |document: &str, out: &str| {
        place.run(&["generate", document, "--name", "client", "--out", out])
    };
    assert_eq!(generate(&shop, "./expected").status, 0);
    assert_eq!(generate(&library, "./expected").status, 0);
    assert_eq!(generate(&shop, "./expected").status, 0);
    let expected = texts(&place, "expected");
    for millis in [0, 1, 2, 3, 5, 8, 13, 21] {
        assert_eq!(generate(&shop, "./client").status, 0);
        let run = start(
            &place,
            &[
                "generate", &library, "--name", "client", "--out", "./client",
            ],
        );
        kill(&place, run, Duration::from_millis(millis));
        let ended = generate(&shop, "./client");
        assert_eq!(ended.status, 0, "{ended:?}");
        // The first run into a folder is no exception: its files are not taken for somebody else's.
        let run = start(
            &place,
            &["generate", &library, "--name", "client", "--out", "./fresh"],
        );
        kill(&place, run, Duration::from_millis(millis));
        let ended = generate(&shop, "./fresh");
        assert_eq!(ended.status, 0, "{ended:?}");
        fs::remove_dir_all(place.path("fresh")).unwrap();
        let files: Vec<_> = expected.iter().map(|(path, _)| path).collect();
        let left = texts(&place, "client");
        assert_eq!(left.iter().map(|(path, _)| path).collect::<Vec<_>>(), files);
        assert_eq!(fs::read_dir(place.path("")).unwrap().count(), 2);
    }
}

/// What a killed run left, as far as it can be told from files of somebody else's.
#[test]
fn only_leftovers_of_a_run_are_removed() {
    let place = Place::generated();
    for folder in ["specs", "generated"] {
        let temporary = format!(".generated-{folder}");
        place.write(&format!("{temporary}/temporary"), "");
        place.write(&format!("{temporary}/0"), "half a te");
        place.write(&format!("{temporary}/old/1"), "old");
        // Looking leaves everything alone.
        assert_eq!(place.run(&["codegen", "--check", "--root", "."]).status, 0);
        assert!(place.path(&temporary).exists());
        assert_eq!(place.run(&["codegen", "--root", "."]).status, 0);
        assert!(!place.path(&temporary).exists());
        place.write(&format!("{temporary}/mine"), "mine");
        let before = place.files("");
        let refused = place.run(&["codegen", "--root", "."]);
        assert_eq!(refused.status, 2, "{refused:?}");
        assert!(refused.err.contains("is in the way"), "{}", refused.err);
        assert_eq!(place.files(""), before);
        fs::remove_dir_all(place.path(&temporary)).unwrap();
    }
}

/// Wherever an update is killed, nothing is taken for an edit of the vendor's document, and the
/// same update ends well.
#[test]
fn a_killed_update_can_be_run_again() {
    let place = Place::generated();
    let old = fs::read_to_string(place.path("specs/shop.yaml")).unwrap();
    place.write("old/shop.yaml", &old);
    let part = "    Extra: {$ref: models/extra.yaml}\n";
    let new = old.replacen("        name:", "        title:", 1);
    place.write("new/shop.yaml", &format!("{new}{part}"));
    place.write("new/models/extra.yaml", "{type: string}\n");
    let update = |folder: &str| {
        let file = format!("./{folder}/shop.yaml");
        let ended = place.run(&["update", "shop", &file, "--root", "."]);
        assert_eq!(ended.status, 0, "{ended:?}");
        texts(&place, "specs")
    };
    update("old");
    let expected = update("new");
    for millis in [0, 0, 0, 1, 1, 2, 3, 5, 8] {
        update("old");
        let run = start(
            &place,
            &["update", "shop", "./new/shop.yaml", "--root", "."],
        );
        kill(&place, run, Duration::from_millis(millis));
        let check = place.run(&["codegen", "--check", "--root", "."]);
        assert!(!check.out.contains("document-altered"), "{}", check.out);
        assert_eq!(update("new"), expected);
        let check = place.run(&["codegen", "--check", "--root", "."]);
        assert_eq!(check.status, 0, "{}", check.out);
        assert_eq!(fs::read_dir(place.path("")).unwrap().count(), 4);
    }
}
