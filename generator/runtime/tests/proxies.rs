//! Which proxy the environment names for which address.

/// The file of the runtime, whose module is private there.
#[allow(
    clippy::duplicate_mod,
    dead_code,
    reason = "compiled here once more, and the tests do not read the environment"
)]
#[path = "../src/ureq_proxy.rs"]
mod ureq_proxy;

use ureq_proxy::Proxies;

fn named(variables: &[(&str, &str)], url: &str) -> Option<String> {
    let read = |name: &str| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    let proxies = Proxies::of(&read);
    let proxy = proxies.for_url(url)?;
    let is_exception = proxy.is_no_proxy(&url.parse().unwrap());
    (!is_exception).then(|| format!("{}:{}", proxy.host(), proxy.port()))
}

#[test]
fn each_scheme_has_its_variables() {
    let (http, https) = ("http://a.test/x", "HTTPS://a.test/x");
    let all = ("ALL_PROXY", "http://all.test:1");
    let secure = ("HTTPS_PROXY", "http://secure.test:2");
    let plain = ("HTTP_PROXY", "http://plain.test:3");
    let expect = |variables: &[(&str, &str)], url, proxy: Option<&str>| {
        assert_eq!(named(variables, url).as_deref(), proxy, "{variables:?}");
    };
    expect(&[], https, None);
    expect(&[all], http, Some("all.test:1"));
    expect(&[secure], http, None);
    expect(&[all, secure, plain], https, Some("secure.test:2"));
    expect(&[all, secure, plain], http, Some("plain.test:3"));
    expect(
        &[("https_proxy", "small.test:9")],
        https,
        Some("small.test:9"),
    );
    expect(&[("HTTPS_PROXY", ""), all], https, Some("all.test:1"));
    // A header `Proxy` of whoever calls a CGI program.
    expect(&[plain, ("REQUEST_METHOD", "GET")], http, None);
    expect(&[("HTTP_PROXY", "::")], http, None);
}

#[test]
fn exceptions_are_hosts_with_their_subdomains() {
    let proxy = ("ALL_PROXY", "http://u:p%40q@all.test:1");
    for exceptions in ["b.test, a.test", ".a.test"] {
        let variables = [proxy, ("NO_PROXY", exceptions)];
        assert_eq!(named(&variables, "https://a.test/"), None);
        assert_eq!(named(&variables, "https://x.a.test/"), None);
        assert!(named(&variables, "https://xa.test/").is_some());
    }
    assert_eq!(named(&[proxy, ("no_proxy", "*")], "http://a.test/"), None);
}
