//! Values of server variables: what they may be, and that no other moves a part of the address.

use crate::runtime::ServerUrl;

/// Two variables of which the document lists no values, in a template with this default for the
/// first.
fn filled(template: &str, default: &str, value: &str) -> Option<String> {
    let variables = [
        ("a", value, Some(default)),
        ("fixed", "fixed", Some("fixed")),
    ];
    ServerUrl::fill(template, &variables)
        .as_str()
        .map(str::to_owned)
}

fn assert_refused(template: &str, default: &str, values: &[&str]) {
    assert!(filled(template, default, default).is_some(), "{template}");
    for value in values {
        let found = filled(template, default, value);
        assert_eq!(found, None, "{template} with {value:?}");
    }
}

fn assert_taken(template: &str, default: &str, values: &[&str]) {
    for value in values {
        let expected = template.replace("{a}", value).replace("{fixed}", "fixed");
        let found = filled(template, default, value);
        assert_eq!(found, Some(expected), "{template} with {value:?}");
    }
}

/// Values that would be something else than a part of a host's name.
const NO_LABEL: [&str; 30] = [
    "",
    ".",
    "evil.example",
    "evil.example/",
    "evil.example/x",
    "evil.example:80/",
    "evil.example#",
    "evil.example?",
    "evil.example\\",
    "evil.example%2f",
    "evil.example%5c",
    "evil.example%23",
    "user@evil",
    "user%40evil",
    "user:password@evil",
    "evil:80",
    "a..b",
    "[::1]",
    "::1",
    "ev\til",
    "ev\nil",
    "ev\r\nil",
    " evil",
    "evil\u{ff0f}",
    "evil\u{ff0e}example",
    "evil\u{3002}example",
    "evil\u{2215}",
    "\u{feff}evil",
    "evil\0",
    "{fixed}",
];

#[test]
fn a_variable_before_a_literal_cannot_end_the_host() {
    for template in [
        "https://{a}.api.example",
        "https://{a}.api.example/{fixed}",
        "https://x-{a}.api.example:8443/v1",
        "https://api.{a}.example/",
        "https://{fixed}.{a}.example",
    ] {
        assert_refused(template, "demo", &NO_LABEL);
        assert_taken(template, "demo", &["eu", "EU-1", "a_b", "xn--bcher-kva"]);
    }
    assert_refused("https://{a}api.example", "demo", &["evil.example/", "."]);
    assert_refused("https://{a}.api.example", "demo", &["xn--\u{fc}"]);
}

#[test]
fn dots_are_taken_where_the_document_leaves_the_end_of_the_host_open() {
    let names = ["localhost", "a.b", "api.other.example", "192.0.2.1"];
    assert_taken("https://{a}/v1", "api.example", &names);
    assert_taken("https://{a}:8443/v1", "localhost", &names);
    assert_taken("https://{a}/v1", "x", &["[::1]", "[2001:DB8:0::1]"]);
    assert_taken("https://api.{a}", "localhost", &["example", "a.example"]);
    assert_taken("https://{a}.example", "eu.west", &["us", "us.east"]);
    assert_refused("https://api-{a}", "eu", &["us.evil.example"]);
    let wrong = [
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "a/b",
        "a:80",
        "a@b",
        "[::1",
        "::1]",
        "[::1]a",
        "[x]",
        "[::1]:80",
        "[::1%25eth0]",
        "a%2eb",
        "\u{fc}.example",
        "a,b",
        "a*b",
        "a;b",
        "*",
    ];
    assert_refused("https://{a}/v1", "api.example", &wrong);
}

#[test]
fn a_host_that_is_read_as_another_one_is_refused() {
    let numbers = ["127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "1.2.3"];
    assert_refused("https://{a}", "api.example", &numbers);
    assert_refused("https://{a}.0.0.1", "127", &["0x7f", "256"]);
    // Without the URL library of the default transport there is nobody who decodes such a label.
    if cfg!(feature = "reqwest") {
        assert_refused("https://{a}", "api.example", &["xn--a", "xn--zzzzzzz-"]);
    }
}

#[test]
fn a_port_is_a_number() {
    let wrong = [
        "", "x", "80/", "80@evil", "+80", "-1", "0", "65536", "8 0", "80:81", "80#", "٣",
    ];
    assert_refused("https://host:{a}", "443", &wrong);
    assert_refused("https://host:{a}/{fixed}", "443", &wrong);
    assert_taken("https://host:{a}/v1", "443", &["1", "8443", "65535"]);
    // Some documents have the colon in the variable.
    assert_taken("https://host{a}/v1", ":8443", &[":443", ""]);
    assert_refused(
        "https://host{a}/v1",
        ":8443",
        &["8443", ".evil", ":80/", "@evil", ":"],
    );
}

#[test]
fn a_host_with_a_port_is_taken_only_where_the_document_has_one() {
    assert_taken(
        "http://{a}/v1",
        "localhost:8080",
        &["localhost:80", "api.example", "[::1]:8080"],
    );
    assert_refused("http://{a}/v1", "localhost", &["localhost:80"]);
    assert_refused(
        "http://{a}/v1",
        "localhost:8080",
        &["localhost:80/x", "a:b@c:80", ":80", "h:"],
    );
}

#[test]
fn a_value_in_the_path_stays_there() {
    let fine = [
        "v2",
        "a/b",
        "a:b",
        "a.b",
        "v1.2/",
        "...",
        "a%20b",
        "a%2Fb",
        "~a!$&'()*+,;=b",
        "",
    ];
    assert_taken("https://host/{a}", "v1", &fine);
    let wrong = [
        ".",
        "..",
        "../x",
        "x/..",
        "x/../y",
        "./x",
        "%2e%2e",
        "%2E.",
        ".%2e/x",
        "x/%2e",
        "x%2f..",
        "..%2fx",
        "%2e%2e%2f",
        "%252e%252e",
        "..;/x",
        "..;x",
        "..\\x",
        "x%5cy",
        "x%5C..",
        "x\\y",
        "?x",
        "x?",
        "#x",
        "x#y",
        "@",
        "a@b",
        "a b",
        "a\tb",
        "a\nb",
        "%",
        "%2",
        "%zz",
        "%00",
        "a%0d%0a",
        "//x",
        "/x",
        "x//y",
        "\u{fc}",
        "\u{ff0e}\u{ff0e}",
        "{fixed}",
        "\"",
        "<x>",
    ];
    assert_refused("https://host/{a}", "v1", &wrong);
    assert_refused("https://host:80/v1/{a}/v2", "x", &wrong);
    // What stands beside a value is a part of its segment.
    assert_refused("https://host/.{a}", "v1", &[".", ""]);
    assert_refused("https://host/{a}e", "v1", &["%2", ".%2"]);
    assert_refused("https://host/v1/{a}/v2", "x", &[""]);
    assert_taken("https://host/{fixed}{a}", "v1", &["..", "/x", ""]);
}

#[test]
fn a_value_where_the_document_has_nothing_stays_in_its_place() {
    assert_taken("https://{a}api.example", "", &["", "eu-"]);
    let wrong = ["eu.", "evil.example/", "evil:80", "@", "evil.example#"];
    assert_refused("https://{a}api.example", "", &wrong);
    assert_taken("https://api.example{a}", "", &["/v1", "/a/b"]);
    let wrong = [".evil.example", "pany", ":8443", "@evil", "/..", "//x"];
    assert_refused("https://api.example{a}", "", &wrong);
    let wrong = [".evil.example", "pany", "/", "/x", ":80"];
    assert_refused("https://api.example{a}:8443", "", &wrong);
    assert_taken("https://{a}/v1", "", &["api.example", "[::1]"]);
    assert_refused("https://{a}/v1", "x", &[""]);
    assert_taken("https://host:{a}/v1", "", &["80"]);
    assert_refused("https://host:{a}/v1", "", &["x", "80/x"]);
    assert_taken("https://host:80{a}", "", &["/v1"]);
    assert_refused("https://host:80{a}", "", &["80", ".evil", "@evil"]);
    assert_taken("http{a}://host", "s", &["", "s"]);
    assert_taken("http{a}://host", "", &["", "s"]);
    assert_refused(
        "http{a}://host",
        "s",
        &["x", "s://evil.example/", "://evil.example/"],
    );
}

#[test]
fn what_the_document_itself_has_is_not_blamed_on_a_value() {
    assert_taken("https://{a}.example./v1", "x", &["y"]);
    assert_taken("https://b\u{fc}cher.example/{a}", "v1", &["v1"]);
    assert_taken("https://host//x/../%zz/{a}", "v1", &["v2"]);
}

#[test]
fn a_value_that_is_the_whole_path_begins_with_a_slash() {
    assert_taken("https://host{a}", "/v1", &["/v2", "/a/b", ""]);
    let wrong = [
        ".evil.example",
        "evil",
        ":80",
        ":80/v1",
        "@evil.example",
        "?x",
        "#x",
        "\\x",
        "//evil",
    ];
    assert_refused("https://host{a}", "/v1", &wrong);
    assert_refused("https://host{a}x", "/v1/", &["", "/v1?"]);
    assert_refused(
        "https://host:80{a}",
        "/v1",
        &["80", "80/v1", ""].map(|text| if text.is_empty() { "0" } else { text }),
    );
}

#[test]
fn a_scheme_is_http_or_https() {
    assert_taken("{a}://host/v1", "https", &["http", "https"]);
    let wrong = [
        "",
        "ftp",
        "HTTPS",
        "https://evil.example/",
        "https:",
        "http://evil.example?",
        "javascript",
    ];
    assert_refused("{a}://host/v1", "https", &wrong);
}

#[test]
fn a_value_that_is_the_whole_server_is_an_address() {
    let fine = [
        "http://localhost:8080",
        "https://api.other.example/v2",
        "https://[::1]",
    ];
    assert_taken("{a}", "https://api.example", &fine);
    assert_taken("{a}/v1", "https://api.example/base", &fine);
    let wrong = [
        "",
        "api.example",
        "//api.example",
        "ftp://host",
        "https://",
        "https:///x",
        "https://u@h",
        "https://h?x",
        "https://h#x",
        "https://h\\x",
        "https://h/..",
        "https://h:x",
        "https://h:",
        "https://127.1",
    ];
    assert_refused("{a}", "https://api.example", &wrong);
    // A literal behind it that belongs to the host still does.
    assert_taken("{a}.example/v1", "https://api", &["http://eu"]);
    let wrong = [
        "https://evil.example/",
        "https://evil.example:80",
        "https://a.b",
        "https://evil/",
    ];
    assert_refused("{a}.example/v1", "https://api", &wrong);
    assert_refused(
        "{a}:8443",
        "https://api.example",
        &["https://evil.example:80", "https://evil/x"],
    );
}

#[test]
fn values_that_the_document_has_are_taken_as_they_are() {
    let listed = |value| ServerUrl::fill("http://{a}/v1", &[("a", value, None)]);
    assert_eq!(
        listed("localhost:8080").as_str(),
        Some("http://localhost:8080/v1")
    );
    assert_eq!(listed("h/../x").as_str(), Some("http://h/../x/v1"));
    assert_taken("https://host/{a}/v1", "", &[""]);
    assert_taken("https://{a}-api", "x.y", &["x.y"]);
}

#[test]
fn what_is_wrong_is_said_of_the_variable_and_without_its_value() {
    let template = "https://{tenant}.api.example:{port}/{base}";
    let told = |tenant, port, base| {
        let variables = [
            ("tenant", tenant, Some("demo")),
            ("port", port, Some("443")),
            ("base", base, Some("v1")),
        ];
        let url = ServerUrl::fill(template, &variables);
        assert!(!format!("{url:?}").contains("s3cr3t"), "{url:?}");
        url.violations()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(told("eu", "80", "a/b"), Vec::<String>::new());
    assert_eq!(
        told("s3cr3t/", "s3cr3t", "s3cr3t?"),
        [
            "server variable tenant must not contain `/`, which would end the host",
            "server variable port must give a port from 1 to 65535",
            "server variable base must not contain `?`",
        ]
    );
    assert_eq!(
        told("evil.example", "", "../s3cr3t"),
        [
            "server variable tenant must not contain `.`, because it is only a part of the host's name",
            "server variable port must not be empty",
            "server variable base must not make a segment of the path `.` or `..`",
        ]
    );
}

#[test]
fn values_that_are_wrong_only_together_are_refused() {
    let fill = |a, b| {
        let variables = [("a", a, Some("x")), ("b", b, Some("y"))];
        ServerUrl::fill("https://{a}{b}/{a}/{b}{b}", &variables)
    };
    assert_eq!(fill("p", "q").as_str(), Some("https://pq/p/qq"));
    let found = ServerUrl::fill(
        "https://h/{a}{b}",
        &[("a", ".", Some("x")), ("b", ".", Some("y"))],
    );
    let found: Vec<String> = found.violations().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["server variables a, b together must not make a segment of the path `.` or `..`"]
    );
    let dots = [("a", "p.", Some("x.y")), ("b", ".q", Some("x.y"))];
    assert_eq!(ServerUrl::fill("https://{a}{b}", &dots).as_str(), None);
}
