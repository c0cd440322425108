//! Payloads of webhooks, and what is read of a request that nobody has checked.

use super::api::Place;
use crate::runtime::{HeaderMap, WebhookPayload};
use std::collections::BTreeMap;

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        (
            name.parse::<http::HeaderName>().unwrap(),
            value.parse().unwrap(),
        )
    });
    pairs.collect()
}

fn error(pairs: &[(&'static str, &'static str)], body: &[u8]) -> String {
    let read = Place::parse(&headers(pairs), body);
    read.map(|_| ()).unwrap_err().to_string()
}

#[test]
fn a_payload_is_read_as_its_type() {
    let json = [("content-type", "application/problem+json; charset=utf-8")];
    for pairs in [&[][..], &json, &[("content-encoding", "identity")]] {
        let place = Place::parse(&headers(pairs), br#"{"city": "Kyiv"}"#).unwrap();
        assert_eq!(place.city.as_deref(), Some("Kyiv"));
    }
    assert!(Vec::<i64>::parse(&HeaderMap::new(), b"\xEF\xBB\xBF[1, 2]").is_ok());
}

#[test]
fn what_does_not_fit_is_an_error() {
    assert_eq!(
        error(&[], br#"{"lat": "x"}"#),
        "the payload of the webhook does not fit the document: expected a number, found a string at $.lat"
    );
    assert_eq!(
        error(&[("content-type", "text/html")], b"{}"),
        "the payload of the webhook does not fit the document: the content type is text/html, and not JSON at $"
    );
    assert_eq!(
        error(&[("content-encoding", "gzip")], b"{}"),
        "the payload of the webhook does not fit the document: the body is encoded as gzip at $"
    );
    for body in [&b""[..], b"{", b"\xff", &b"[".repeat(100_000)] {
        assert!(error(&[], body).starts_with("the payload of the webhook"));
    }
}

/// What a sender has written does not fill the log of the receiver, and cannot forge a line of it.
#[test]
fn an_error_shows_only_the_beginning_of_what_came() {
    let number = format!(r#"{{"a\nb": {}}}"#, "9".repeat(100_000));
    let key = format!(r#"{{"{}": "x"}}"#, "k".repeat(100_000));
    for body in [number, key] {
        let read = BTreeMap::<String, i64>::parse(&HeaderMap::new(), body.as_bytes());
        let error = read.unwrap_err().to_string();
        assert!(error.len() < 1_000, "{}", error.len());
        assert!(!error.contains('\n'), "{error}");
    }
}

#[cfg(feature = "webhook-signatures")]
mod signatures {
    use super::super::time::Time;
    use super::{Place, headers};
    use crate::runtime::{Environment, HeaderMap, WebhookError, WebhookVerifier};
    use std::time::Duration;

    /// The secret, and the signature of `msg_1.1000000000.{"id":"o-1"}` under it, which another
    /// implementation of HMAC has made.
    const SECRET: &str = "whsec_c2VjcmV0IGtleSBvZiAyNCBieXRlcy4u";
    const SIGNATURE: &str = "v1,nsaOQRSHr4jioTnjci+VrVE45PXnEghONPIRuTaxmU0=";

    /// The same of another secret.
    const OTHER_SECRET: &str = "YW5vdGhlciBzZWNyZXQga2V5ISEh";
    const OTHER_SIGNATURE: &str = "v1,dspp2m5kluqfSa6SpUKJtyaKEgfA/Gh14JI1NkeGtFo=";

    const BODY: &[u8] = br#"{"id":"o-1"}"#;

    fn verifier(time: &Time) -> WebhookVerifier {
        let verifier = WebhookVerifier::new(SECRET).unwrap();
        verifier.environment(time.clone())
    }

    fn signed(signature: &'static str) -> HeaderMap {
        headers(&[
            ("webhook-id", "msg_1"),
            ("webhook-timestamp", "1000000000"),
            ("webhook-signature", signature),
        ])
    }

    #[test]
    fn a_signature_is_checked_and_the_id_returned() {
        let verifier = verifier(&Time::default());
        assert_eq!(verifier.verify(&signed(SIGNATURE), BODY).unwrap(), "msg_1");
        let several = "v1a,AAAA v1,AAAA v2,? v1,nsaOQRSHr4jioTnjci+VrVE45PXnEghONPIRuTaxmU0";
        assert!(verifier.verify(&signed(several), BODY).is_ok());
        let place: Place = verifier.parse(&signed(SIGNATURE), BODY).unwrap();
        assert_eq!(place.city, None);
        assert!(!format!("{verifier:?}").contains("c2Vj"));
    }

    #[test]
    fn what_is_not_signed_is_refused() {
        let verifier = verifier(&Time::default());
        let refused = |headers: &HeaderMap, body: &[u8]| {
            let error = verifier.verify(headers, body).unwrap_err();
            assert!(matches!(error, WebhookError::Signature), "{error:?}");
        };
        refused(&signed(SIGNATURE), b"{}");
        refused(&signed(OTHER_SIGNATURE), BODY);
        refused(&signed("v1,"), BODY);
        refused(
            &signed("nsaOQRSHr4jioTnjci+VrVE45PXnEghONPIRuTaxmU0="),
            BODY,
        );
        // A part of the signature is none.
        refused(&signed("v1,nsaOQRSHr4jioTnjci+VrVE45PXnEghONPIRuQ=="), BODY);
        for name in ["webhook-id", "webhook-timestamp"] {
            let mut other = signed(SIGNATURE);
            other.insert(name, "1000000001".parse().unwrap());
            refused(&other, BODY);
        }
    }

    #[test]
    fn each_header_is_needed_once() {
        let verifier = verifier(&Time::default());
        for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
            let mut without = signed(SIGNATURE);
            without.remove(name);
            let mut twice = signed(SIGNATURE);
            twice.append(name, "2".parse().unwrap());
            for headers in [without, twice] {
                let error = verifier.verify(&headers, BODY).unwrap_err();
                assert!(matches!(error, WebhookError::Header(missing) if missing == name));
            }
        }
    }

    #[test]
    fn a_timestamp_that_is_no_number_is_a_header_that_cannot_be_read() {
        let mut headers = signed("v1,/YCQrF56HDR/SAu8qIE653B/UBmDLmS3li1LB4Bwi6w=");
        headers.insert("webhook-timestamp", "now".parse().unwrap());
        let error = verifier(&Time::default())
            .verify(&headers, BODY)
            .unwrap_err();
        assert!(matches!(error, WebhookError::Header(name) if name == "webhook-timestamp"));
    }

    #[tokio::test]
    async fn a_request_is_good_for_five_minutes() {
        let time = Time::default();
        let verifier = verifier(&time);
        let verify = || verifier.verify(&signed(SIGNATURE), BODY).is_ok();
        let pass = |seconds| time.sleep(Duration::from_secs(seconds)).unwrap();
        pass(300).await;
        assert!(verify());
        pass(1).await;
        let error = verifier.verify(&signed(SIGNATURE), BODY).unwrap_err();
        assert!(matches!(error, WebhookError::Timestamp), "{error:?}");
        let patient = verifier.clone().tolerance(Duration::from_secs(301));
        assert!(patient.verify(&signed(SIGNATURE), BODY).is_ok());
    }

    #[test]
    fn secrets_can_be_replaced_and_headers_called_otherwise() {
        let verifier = verifier(&Time::default()).or_secret(OTHER_SECRET).unwrap();
        for signature in [SIGNATURE, OTHER_SIGNATURE] {
            assert!(verifier.verify(&signed(signature), BODY).is_ok());
        }
        let verifier = verifier.header_prefix("Shop");
        let headers = headers(&[
            ("shop-id", "msg_1"),
            ("shop-timestamp", "1000000000"),
            ("shop-signature", SIGNATURE),
        ]);
        assert!(verifier.verify(&headers, BODY).is_ok());
    }

    #[test]
    fn a_secret_is_base64_and_not_empty() {
        for secret in ["", "whsec_", "not base64!"] {
            let error = WebhookVerifier::new(secret).unwrap_err();
            assert!(matches!(error, WebhookError::Secret));
        }
    }
}
