//! Documents that are made to take long, to nest deep, or to grow: each ends soon.
//!
//! `HOSTILE_BYTES` says how large each of them is (20,000 bytes unless it is set) and
//! `HOSTILE_ONLY` which are tried, so that what is not linear can be seen by hand:
//! `HOSTILE_BYTES=5000000 HOSTILE_ONLY='=a chain of lists'` is one of them alone (without `=`, all
//! whose names contain the text), so that the memory it tells is its own.

use std::fmt::Write;
use std::time::{Duration, Instant};

use generator::emit::Package;
use generator::{File, Input};

use crate::number;

/// Nobody waits longer for a document of the usual size, not even for a debug build on a machine
/// that does other things.
const PATIENCE: Duration = Duration::from_secs(120);

/// Text until it is long enough, made of numbered pieces.
fn fill(bytes: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for index in 0.. {
        if text.len() >= bytes {
            break;
        }
        if index > 0 {
            text.push(',');
        }
        text.push_str(&piece(index));
    }
    text
}

/// A document with these schemas, one of which an operation returns.
fn schemas(schemas: &str) -> String {
    document(
        "{\"/a\":{\"get\":{\"responses\":{\"200\":{\"description\":\"x\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/A\"}}}}}}}}",
        schemas,
    )
}

fn document(paths: &str, schemas: &str) -> String {
    format!(
        "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"x\",\"version\":\"1\"}},\"paths\":{paths},\"components\":{{\"schemas\":{{{schemas}}}}}}}"
    )
}

fn one(schema: &str) -> String {
    schemas(&format!("\"A\":{schema}"))
}

fn operations(bytes: usize, operation: impl Fn(usize) -> String) -> String {
    document(&format!("{{{}}}", fill(bytes, operation)), "\"A\":{}")
}

type Make = fn(usize) -> String;

/// What is tried, each by its name.
const DOCUMENTS: &[(&str, Make)] = &[
    ("nested lists", |bytes| {
        one(&format!(
            "{{\"enum\":{}{}}}",
            "[".repeat(bytes / 2),
            "]".repeat(bytes / 2)
        ))
    }),
    ("nested schemas", |bytes| {
        one(&format!(
            "{}{{}}{}",
            "{\"items\":".repeat(bytes / 10),
            "}".repeat(bytes / 10)
        ))
    }),
    ("nested to the limit", |bytes| {
        let deep = format!(
            "{}{{}}{}",
            "{\"allOf\":[{\"properties\":{\"a\":".repeat(60),
            "}}]}".repeat(60)
        );
        schemas(&fill(bytes, |index| {
            format!(
                "\"A{}\":{deep}",
                if index == 0 {
                    String::new()
                } else {
                    index.to_string()
                }
            )
        }))
    }),
    ("enum values", |bytes| {
        one(&format!(
            "{{\"enum\":[{}]}}",
            fill(bytes, |index| format!("\"v{index}\""))
        ))
    }),
    ("enum values of one name", |bytes| {
        one(&format!(
            "{{\"enum\":[{}]}}",
            fill(bytes, |index| format!(
                "\"v{}\"",
                "-".repeat(index % 500) + &"_".repeat(index / 500)
            ))
        ))
    }),
    ("enum numbers", |bytes| {
        one(&format!(
            "{{\"enum\":[{}]}}",
            fill(bytes, |index| format!("{index}.5e300"))
        ))
    }),
    ("properties", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{index}\":{{\"type\":\"string\"}}"
            ))
        ))
    }),
    ("properties of one name", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{}\":{{}}",
                "-".repeat(index % 500) + &"_".repeat(index / 500)
            ))
        ))
    }),
    ("objects in properties", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{index}\":{{\"properties\":{{\"a\":{{}}}}}}"
            ))
        ))
    }),
    ("required keys", |bytes| {
        one(&format!(
            "{{\"type\":\"object\",\"required\":[{}]}}",
            fill(bytes, |index| format!("\"r{index}\""))
        ))
    }),
    ("schemas", |bytes| {
        schemas(
            &("\"A\":{},".to_owned()
                + &fill(bytes, |index| {
                    format!("\"S{index}\":{{\"properties\":{{\"a\":{{}}}}}}")
                })),
        )
    }),
    ("schemas of one name", |bytes| {
        schemas(
            &("\"A\":{},".to_owned()
                + &fill(bytes, |index| {
                    format!(
                        "\"S{}\":{{\"properties\":{{\"a\":{{}}}}}}",
                        "-".repeat(index % 500) + &"_".repeat(index / 500)
                    )
                })),
        )
    }),
    ("a chain of references", |bytes| {
        schemas(
            &("\"A\":{\"$ref\":\"#/components/schemas/S0\"},".to_owned()
                + &fill(bytes, |index| {
                    format!(
                        "\"S{index}\":{{\"$ref\":\"#/components/schemas/S{}\"}}",
                        index + 1
                    )
                })),
        )
    }),
    ("a chain of lists", |bytes| {
        let link = |index: usize| {
            format!(
                "\"S{index}\":{{\"type\":\"array\",\"minItems\":1,\"items\":{{\"$ref\":\"#/components/schemas/S{}\"}}}}",
                index + 1
            )
        };
        schemas(
            &("\"A\":{\"$ref\":\"#/components/schemas/S0\"},".to_owned()
                + &fill(bytes, link)
                + ",\"S\":{}"),
        )
    }),
    ("a chain of nullable references", |bytes| {
        let link = |index: usize| {
            format!(
                "\"S{index}\":{{\"anyOf\":[{{\"$ref\":\"#/components/schemas/S{}\"}},{{\"type\":\"null\"}}]}}",
                index + 1
            )
        };
        schemas(
            &("\"A\":{\"$ref\":\"#/components/schemas/S0\"},".to_owned()
                + &fill(bytes, link)
                + ",\"S\":{}"),
        )
    }),
    ("a chain of objects", |bytes| {
        schemas(
            &("\"A\":{\"$ref\":\"#/components/schemas/S0\"},".to_owned()
                + &fill(bytes, |index| {
                    format!(
                        "\"S{index}\":{{\"properties\":{{\"n\":{{\"$ref\":\"#/components/schemas/S{}\"}}}}}}",
                        index + 1
                    )
                })
                + ",\"S\":{}"),
        )
    }),
    ("a chain of parents", |bytes| {
        let child = |index: usize| {
            format!(
                "\"S{}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/S{index}\"}},{{\"properties\":{{\"p{index}\":{{}}}}}}]}}",
                index + 1
            )
        };
        schemas(&("\"A\":{},\"S0\":{\"properties\":{\"a\":{}}},".to_owned() + &fill(bytes, child)))
    }),
    ("parents twice", |bytes| {
        let child = |index: usize| {
            let parent = format!("{{\"$ref\":\"#/components/schemas/S{index}\"}}");
            format!(
                "\"S{}\":{{\"allOf\":[{parent},{{\"allOf\":[{parent}]}}]}}",
                index + 1
            )
        };
        schemas(&("\"A\":{},\"S0\":{\"properties\":{\"a\":{}}},".to_owned() + &fill(bytes, child)))
    }),
    ("unions of unions", |bytes| {
        let child = |index: usize| {
            let parent = format!("{{\"$ref\":\"#/components/schemas/S{index}\"}}");
            format!(
                "\"S{}\":{{\"oneOf\":[{parent},{{\"anyOf\":[{parent},{{\"type\":\"string\"}}]}}]}}",
                index + 1
            )
        };
        schemas(&("\"A\":{},\"S0\":{\"properties\":{\"a\":{}}},".to_owned() + &fill(bytes, child)))
    }),
    ("all of all of themselves", |bytes| {
        schemas(&fill(bytes, |index| {
            let name = if index == 0 {
                "A".to_owned()
            } else {
                format!("S{index}")
            };
            format!(
                "\"{name}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/{name}\"}},{{\"$ref\":\"#/components/schemas/A\"}},{{\"type\":\"object\"}}]}}"
            )
        }))
    }),
    ("branches", |bytes| {
        one(&format!(
            "{{\"oneOf\":[{}]}}",
            fill(bytes, |index| format!(
                "{{\"properties\":{{\"p{index}\":{{}}}}}}"
            ))
        ))
    }),
    ("branches with tags", |bytes| {
        one(&format!(
            "{{\"oneOf\":[{}]}}",
            fill(bytes, |index| format!(
                "{{\"properties\":{{\"t\":{{\"const\":\"{index}\"}}}},\"required\":[\"t\"]}}"
            ))
        ))
    }),
    ("branches that are the same", |bytes| {
        one(&format!(
            "{{\"anyOf\":[{}]}}",
            fill(bytes, |_| "{\"type\":\"object\"}".to_owned())
        ))
    }),
    ("unions that meet", |bytes| {
        let union = format!(
            "{{\"oneOf\":[{}]}}",
            fill(bytes / 20, |index| format!(
                "{{\"required\":[\"a{index}\"]}}"
            ))
        );
        one(&format!("{{\"allOf\":[{}]}}", vec![union; 20].join(",")))
    }),
    ("references to nothing", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{index}\":{{\"$ref\":\"#/components/schemas/Nothing{index}\"}}"
            ))
        ))
    }),
    ("references to almost something", |bytes| {
        schemas(&format!(
            "\"A\":{{\"properties\":{{{}}}}},{}",
            fill(bytes / 2, |index| format!(
                "\"p{index}\":{{\"$ref\":\"#/components/schemas/Sx{index}\"}}"
            )),
            fill(bytes / 2, |index| format!("\"S{index}\":{{}}"))
        ))
    }),
    ("keys that are no keywords", |bytes| {
        one(&format!(
            "{{{}}}",
            fill(bytes, |index| format!("\"propertiez{index}\":1"))
        ))
    }),
    ("repeated keys", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |_| "\"p\":{}".to_owned())
        ))
    }),
    ("a long key above many findings", |bytes| {
        let key = "k".repeat(bytes / 2);
        schemas(&format!(
            "\"A\":{{}},\"{key}\":{{\"properties\":{{{}}}}}",
            fill(bytes / 2, |index| format!(
                "\"p{index}\":{{\"$ref\":\"#/x\"}}"
            ))
        ))
    }),
    ("long keys in each other", |bytes| {
        let open = format!("{{\"properties\":{{\"{}\":", "k".repeat(bytes / 200));
        one(&format!(
            "{}{{\"properties\":{{{}}}}}{}",
            open.repeat(100),
            fill(bytes / 2, |index| format!("\"p{index}\":{{}}")),
            "}}".repeat(100)
        ))
    }),
    ("a long name", |bytes| {
        schemas(&format!(
            "\"A\":{{}},\"{}\":{{\"properties\":{{\"a\":{{\"properties\":{{\"b\":{{\"enum\":[\"x\"]}}}}}}}}}}",
            "Name".repeat(bytes / 4)
        ))
    }),
    ("patterns", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{index}\":{{\"type\":\"string\",\"pattern\":\"^(((a{{1,1000}}){{1,1000}}){{1,1000}})+$\"}}"
            ))
        ))
    }),
    ("a long pattern", |bytes| {
        one(&format!(
            "{{\"type\":\"string\",\"pattern\":\"{}{}\"}}",
            "(".repeat(bytes / 2),
            ")".repeat(bytes / 2)
        ))
    }),
    ("patterns of keys", |bytes| {
        one(&format!(
            "{{\"patternProperties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"^x{index}-\":{{\"type\":\"string\"}}"
            ))
        ))
    }),
    ("numbers", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{index}\":{{\"type\":\"integer\",\"minimum\":-1e400,\"maximum\":123456789012345678901234567890,\"multipleOf\":1e-400}}"
            ))
        ))
    }),
    ("lengths", |bytes| {
        one(&format!(
            "{{\"properties\":{{{}}}}}",
            fill(bytes, |index| format!(
                "\"p{index}\":{{\"type\":\"array\",\"maxItems\":18446744073709551615,\"items\":{{\"type\":\"string\",\"minLength\":9e300}}}}"
            ))
        ))
    }),
    ("operations", |bytes| {
        operations(bytes, |index| {
            format!("\"/a{index}\":{{\"get\":{{\"operationId\":\"o{index}\",\"responses\":{{}}}}}}")
        })
    }),
    ("operations of one name", |bytes| {
        operations(bytes, |index| {
            format!("\"/a{index}\":{{\"get\":{{\"operationId\":\"o\",\"responses\":{{}}}}}}")
        })
    }),
    ("operations without names", |bytes| {
        operations(bytes, |index| {
            format!(
                "\"/{}\":{{\"get\":{{\"responses\":{{}}}}}}",
                "-".repeat(index % 500) + &"_".repeat(index / 500)
            )
        })
    }),
    ("parameters", |bytes| {
        document(
            &format!(
                "{{\"/a\":{{\"get\":{{\"parameters\":[{}],\"responses\":{{}}}}}}}}",
                fill(bytes, |index| format!(
                    "{{\"in\":\"query\",\"name\":\"p{index}\",\"schema\":{{\"type\":\"string\"}}}}"
                ))
            ),
            "\"A\":{}",
        )
    }),
    ("parameters of a path", |bytes| {
        let path = fill(bytes / 2, |index| format!("{{p{index}}}"));
        let list = fill(bytes / 2, |index| {
            format!(
                "{{\"in\":\"path\",\"required\":true,\"name\":\"p{index}\",\"schema\":{{\"type\":\"string\"}}}}"
            )
        });
        document(
            &format!("{{\"/{path}\":{{\"get\":{{\"parameters\":[{list}],\"responses\":{{}}}}}}}}"),
            "\"A\":{}",
        )
    }),
    ("responses", |bytes| {
        document(
            &format!(
                "{{\"/a\":{{\"get\":{{\"responses\":{{{}}}}}}}}}",
                fill(bytes, |index| format!(
                    "\"{index}\":{{\"description\":\"x\",\"content\":{{\"application/json\":{{\"schema\":{{\"properties\":{{\"a\":{{}}}}}}}}}}}}"
                ))
            ),
            "\"A\":{}",
        )
    }),
    ("media types", |bytes| {
        document(
            &format!(
                "{{\"/a\":{{\"post\":{{\"requestBody\":{{\"content\":{{{}}}}},\"responses\":{{}}}}}}}}",
                fill(bytes, |index| format!(
                    "\"application/x{index}+json\":{{\"schema\":{{\"type\":\"object\"}}}}"
                ))
            ),
            "\"A\":{}",
        )
    }),
    ("descriptions", |bytes| {
        one(&format!(
            "{{\"description\":\"{}{}{}\"}}",
            "[".repeat(bytes / 6),
            "`a``b```c".repeat(bytes / 30),
            "> * <".repeat(bytes / 15)
        ))
    }),
    ("a description of quotes", |bytes| {
        one(&format!("{{\"description\":\"{}\"}}", ">".repeat(bytes)))
    }),
    ("a description of emphasis", |bytes| {
        one(&format!(
            "{{\"description\":\"{}\"}}",
            "*a_ ".repeat(bytes / 4)
        ))
    }),
    ("a description of links", |bytes| {
        one(&format!(
            "{{\"description\":\"{}\"}}",
            "[a](<b".repeat(bytes / 6)
        ))
    }),
    ("examples", |bytes| {
        one(&format!(
            "{{\"type\":\"object\",\"properties\":{{\"a\":{{\"oneOf\":[{{\"type\":\"string\"}},{{\"type\":\"integer\"}}]}}}},\"examples\":[{}]}}",
            fill(bytes, |index| format!("{{\"a\":{index}}}"))
        ))
    }),
    ("tags", |bytes| {
        format!(
            "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"x\",\"version\":\"1\"}},\"paths\":{{}},\"tags\":[{}]}}",
            fill(bytes, |index| format!("{{\"name\":\"t{index}\"}}"))
        )
    }),
    ("security schemes", |bytes| {
        format!(
            "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"x\",\"version\":\"1\"}},\"security\":[{}],\"paths\":{{\"/a\":{{\"get\":{{\"responses\":{{}}}}}}}},\"components\":{{\"securitySchemes\":{{{}}}}}}}",
            fill(bytes / 3, |index| format!("{{\"s{index}\":[]}}")),
            fill(bytes / 2, |index| format!(
                "\"s{index}\":{{\"type\":\"http\",\"scheme\":\"bearer\"}}"
            ))
        )
    }),
];

fn generate(name: &str, text: String) -> (Duration, usize) {
    let document = File {
        name: name.to_owned(),
        bytes: text.into_bytes(),
    };
    let package = Package {
        name: "case".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A case.".to_owned(),
        license: None,
        single_api: true,
        details: Default::default(),
    };
    let start = Instant::now();
    let generated = generator::generate(
        &package,
        &[Input {
            module: "case".to_owned(),
            document,
            lenient: true,
            ..Input::default()
        }],
    );
    let report = &generated.reports[0];
    assert!(
        generated.files.is_some() != report.has_errors(),
        "{name}: {:?}",
        report.diagnostics
    );
    (
        start.elapsed(),
        generated
            .files
            .iter()
            .flat_map(|files| files.iter())
            .map(|(_, text)| text.len())
            .sum(),
    )
}

/// The most memory that this process had, in MB; 0 where the system does not tell.
pub(crate) fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok())
        .unwrap_or_default()
        / 1000
}

#[test]
fn documents_that_are_made_to_take_long_end_soon() {
    let bytes = number("HOSTILE_BYTES", 20_000) as usize;
    let only = std::env::var("HOSTILE_ONLY").unwrap_or_default();
    let mut slow = String::new();
    let is_meant = |name: &str| {
        only.strip_prefix('=')
            .map_or_else(|| name.contains(&only), |exact| name == exact)
    };
    for (name, make) in DOCUMENTS.iter().filter(|(name, _)| is_meant(name)) {
        let text = make(bytes);
        let size = text.len();
        let (time, written) = generate(&format!("{name}.json"), text);
        println!(
            "{name}: {:.2} s, at most {} MB so far, for {size} bytes, {written} written",
            time.as_secs_f64(),
            peak()
        );
        if time > PATIENCE {
            let _ = writeln!(slow, "{name}: {time:?}");
        }
    }
    assert!(slow.is_empty(), "{slow}");
}
