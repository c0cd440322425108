//! What the commands say of themselves.

use crate::place::Place;

fn help(arguments: &[&str]) -> String {
    let ended = Place::empty().run(arguments);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    ended.out
}

#[test]
fn help_texts() {
    insta::assert_snapshot!("help", help(&["--help"]));
    for command in [
        "init", "codegen", "generate", "lint", "update", "explain", "bump", "ci", "corpus",
    ] {
        insta::assert_snapshot!(format!("help_{command}"), help(&[command, "--help"]));
    }
}

#[test]
fn mistakes_of_the_caller_end_with_2() {
    let place = Place::empty();
    for arguments in [
        &[][..],
        &["codgen"],
        &["lint", "--overlay", "a"],
        &["lint", "--format", "xml", "a"],
        &["generate", "a.yaml"],
        &["ci", "deploy"],
    ] {
        let ended = place.run(arguments);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(
            ended.err.contains("Usage: cargo xtask") || ended.err.contains("possible values"),
            "{}",
            ended.err
        );
    }
}

#[test]
fn corpus_and_bench_say_where_they_run() {
    let place = Place::workspace();
    for arguments in [
        &["corpus", "specs", "--root", "."][..],
        &["bench", "--root", "."],
    ] {
        let ended = place.run(arguments);
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(
            ended
                .err
                .contains("only in the repository of the generator"),
            "{}",
            ended.err
        );
    }
}
