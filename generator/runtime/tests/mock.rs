//! The transport for tests of users.

use super::api::{
    Client, Credential, HttpValidationError, Recommend, RecommendError, RecommendForManyRequest,
    RecommendResponse, Things, ThingsError, ThingsOutput,
};
use crate::runtime::{
    Bytes, Core, Error, Json, MockTransport, Nullable, Response, StatusCode, TestEnvironment,
    TransportErrorKind,
};
use std::time::Duration;

struct Pages {
    page: i64,
    tag: Option<String>,
}

operation! { Pages {
    id: "pages",
    route: GET "/books/{page}.txt",
    inputs: {
        page: path,
        tag: query,
    },
    success: text String {
        2XX: "text/plain; charset=utf-8",
    },
} }

struct Blob;

operation! { Blob {
    id: "blob",
    route: GET "/blob",
    success: bytes Bytes {
        200: "image/*",
    },
} }

struct Gone;

operation! { Gone {
    id: "gone",
    route: DELETE "/gone",
    success: empty () {
        204,
    },
} }

fn core(mock: &MockTransport) -> Core {
    Core::new("http://host/base")
        .transport(mock.clone())
        .environment(TestEnvironment::new())
}

fn client(mock: &MockTransport) -> Client {
    Client(core(mock).credential(Credential::ApiKeyHeader("s3cr3t".into())))
}

fn pages() -> Pages {
    Pages {
        page: 7,
        tag: Some("a b&c".to_owned()),
    }
}

#[tokio::test]
async fn a_success_is_written_as_the_document_has_it() {
    let mock = MockTransport::new();
    mock.expect::<Recommend>().answers(RecommendResponse {
        displays: Vec::new(),
        error: Nullable::Value("no stock".to_owned()),
    });
    mock.expect::<Pages>().answers("é".to_owned());
    mock.expect::<Blob>().answers(Bytes::from_static(b"\xff"));
    mock.expect::<Gone>().answers(());
    mock.expect::<Recommend>()
        .answers_json("{\"displays\":[{\"title\":\"t\"}]}");
    let core = core(&mock);
    let request = || RecommendForManyRequest::new("t");
    let answer = client(&mock).recommend("t", request()).await.unwrap();
    assert_eq!(answer.error, Nullable::Value("no stock".to_owned()));
    let page = core.call(pages()).response().await.unwrap();
    assert_eq!((page.status, page.body.as_str()), (StatusCode::OK, "é"));
    assert_eq!(core.call(Blob).await.unwrap(), &b"\xff"[..]);
    let gone = core.call(Gone).response().await.unwrap();
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    let answer = client(&mock).recommend("t", request()).await.unwrap();
    assert_eq!(answer.displays[0].title.as_deref(), Some("t"));
    mock.verify().unwrap();
    assert_eq!(mock.requests().len(), 5);
    assert_eq!(mock.requests()[0].operation_id(), "recommend_for_many");
}

#[tokio::test]
async fn each_variant_is_written_as_its_case() {
    let mock = MockTransport::in_order();
    mock.expect::<Things>()
        .answers(ThingsOutput::Ok(Some(vec![1])));
    mock.expect::<Things>()
        .answers(ThingsOutput::Text("t".to_owned()));
    mock.expect::<Things>().answers(ThingsOutput::NoContent);
    mock.expect::<Things>()
        .answers_error(ThingsError::ClientError(Json::Bool(true)));
    let client = client(&mock);
    let things = || async { client.things().await };
    assert!(matches!(things().await, Ok(ThingsOutput::Ok(Some(list))) if list == [1]));
    assert!(matches!(things().await, Ok(ThingsOutput::Text(text)) if text == "t"));
    assert!(matches!(things().await, Ok(ThingsOutput::NoContent)));
    let error = things().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert!(matches!(
        error.api(),
        Some(ThingsError::ClientError(Json::Bool(true)))
    ));
    mock.verify().unwrap();
}

#[tokio::test]
async fn failures_of_the_document_and_of_the_way_are_played() {
    let mock = MockTransport::in_order();
    let recommend = || mock.expect::<Recommend>();
    recommend().answers_error(RecommendError::BadRequest("why".to_owned()));
    recommend().answers_error(RecommendError::Unauthorized);
    let body = HttpValidationError { detail: None };
    recommend().answers_error(RecommendError::UnprocessableEntity(body));
    recommend().responds_json(StatusCode::IM_A_TEAPOT, "{}");
    recommend().responds(Response::new(StatusCode::OK, "{"));
    recommend().breaks(TransportErrorKind::Timeout);
    let client = client(&mock);
    let call = || async {
        let request = RecommendForManyRequest::new("t");
        client.recommend("t", request).await.unwrap_err()
    };
    assert!(matches!(call().await.api(), Some(RecommendError::BadRequest(why)) if why == "why"));
    assert!(matches!(
        call().await.api(),
        Some(RecommendError::Unauthorized)
    ));
    assert_eq!(
        call().await.status(),
        Some(StatusCode::UNPROCESSABLE_ENTITY)
    );
    assert!(matches!(call().await, Error::Unexpected(_)));
    assert!(matches!(call().await, Error::Decode(_)));
    assert!(call().await.is_timeout());
    mock.verify().unwrap();
}

#[tokio::test]
async fn repeats_are_requests_and_take_no_time() {
    let mock = MockTransport::in_order();
    mock.expect::<Gone>()
        .times(2)
        .breaks(TransportErrorKind::Connect);
    mock.expect::<Gone>().answers(());
    let environment = TestEnvironment::new();
    let core = core(&mock).environment(environment.clone());
    let response = core.call(Gone).response().await.unwrap();
    assert_eq!((response.attempts(), environment.waits().len()), (3, 2));
    let (first, second) = (environment.waits()[0], environment.waits()[1]);
    assert!(first <= Duration::from_millis(250) && second <= Duration::from_millis(500));
    assert_ne!(first, second);
    mock.verify().unwrap();
}

/// What a call says that meets no expectation.
async fn misfit(expect: impl Fn(&MockTransport)) -> String {
    let mock = MockTransport::new();
    expect(&mock);
    let error = core(&mock).call(pages()).await.unwrap_err();
    assert!(!error.may_have_reached_server(), "{error:?}");
    assert_eq!(error.attempts(), 1);
    let verdict = mock.verify().unwrap_err();
    assert_eq!(format!("{verdict:?}"), verdict.to_string());
    assert!(
        error.to_string().contains(verdict.faults().last().unwrap()),
        "{error}"
    );
    verdict.to_string()
}

#[tokio::test]
async fn a_request_that_is_not_expected_says_why() {
    const REQUEST: &str =
        "unexpected request GET http://host/base/books/7.txt?tag=a%20b%26c (pages): ";
    const EXPECTED: &str = "GET /books/{page}.txt (pages)";
    assert_eq!(
        misfit(|_| {}).await,
        format!("{REQUEST}nothing more is expected")
    );
    assert_eq!(
        misfit(|mock| mock.expect::<Gone>().answers(())).await,
        format!(
            "expected once DELETE /gone (gone), which was called never\n{REQUEST}DELETE /gone (gone): it is another operation"
        )
    );
    let text = || "t".to_owned();
    for (reason, expect) in [
        (
            "the path is /base/books/7.txt and not /books/8.txt",
            Box::new(|mock: &MockTransport| {
                mock.expect::<Pages>().path("/books/8.txt").answers(text())
            }) as Box<dyn Fn(&MockTransport)>,
        ),
        (
            "the path is /base/books/7.txt and not s/7.txt",
            Box::new(|mock| mock.expect::<Pages>().path("s/7.txt").answers(text())),
        ),
        (
            "the query has no tag=a",
            Box::new(|mock| mock.expect::<Pages>().query("tag", "a").answers(text())),
        ),
        (
            "there is no header x-a: b",
            Box::new(|mock| mock.expect::<Pages>().header("x-a", "b").answers(text())),
        ),
        (
            "the body is not 1",
            Box::new(|mock| mock.expect::<Pages>().json_body(&1i64).answers(text())),
        ),
        (
            "it is not large",
            Box::new(|mock| {
                mock.expect::<Pages>()
                    .matching("large", |_| false)
                    .answers(text())
            }),
        ),
    ] {
        let said = misfit(expect).await;
        assert!(
            said.ends_with(&format!("{REQUEST}{EXPECTED}: {reason}")),
            "{said}"
        );
    }
}

#[tokio::test]
async fn conditions_choose_the_answer() {
    let mock = MockTransport::new();
    let wanted = RecommendForManyRequest::new("t");
    mock.expect::<Recommend>()
        .path("/v2/recommend/u")
        .answers_json("{\"displays\":[],\"error\":\"u\"}");
    mock.expect::<Recommend>()
        .path("/v2/recommend/t")
        .header("x-api-key", "s3cr3t")
        .json_body(&wanted)
        .matching("a request with a key", |request| {
            request.headers().contains_key("x-api-key")
        })
        .answers_json("{\"displays\":[],\"error\":\"t\"}");
    mock.expect::<Pages>()
        .query("tag", "a b&c")
        .any_times()
        .answers("page".to_owned());
    for tenant in ["t", "u"] {
        let answer = client(&mock).recommend(tenant, wanted.clone()).await;
        assert_eq!(answer.unwrap().error, Nullable::Value(tenant.to_owned()));
    }
    for _ in 0..3 {
        assert_eq!(core(&mock).call(pages()).await.unwrap(), "page");
    }
    mock.verify().unwrap();
}

#[tokio::test]
async fn an_order_is_kept_and_each_expectation_is_met_once() {
    let mock = MockTransport::in_order();
    mock.expect::<Gone>().answers(());
    mock.expect::<Blob>().answers(Bytes::new());
    let core = core(&mock);
    let error = core.call(Blob).await.unwrap_err().to_string();
    assert!(
        error.contains("DELETE /gone (gone): it is another operation"),
        "{error}"
    );
    core.call(Gone).await.unwrap();
    core.call(Blob).await.unwrap();
    core.call(Blob).await.unwrap_err();
    assert_eq!(mock.verify().unwrap_err().faults().len(), 2);

    let mock = MockTransport::new();
    mock.expect::<Gone>().answers(());
    let core = super::mock::core(&mock);
    core.call(Gone).await.unwrap();
    let error = core.call(Gone).await.unwrap_err().to_string();
    assert!(error.contains("it was expected once only"), "{error}");
}

#[tokio::test]
async fn what_the_document_forbids_is_not_sent() {
    let mock = MockTransport::new();
    let mut request = RecommendForManyRequest::new("t");
    request.names.clear();
    let error = client(&mock).recommend("t", request).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)));
    assert!(mock.requests().is_empty() && mock.verify().is_ok());
}

#[tokio::test]
async fn a_reply_can_ask_for_the_requests_so_far() {
    let mock = MockTransport::new();
    let asked = mock.clone();
    mock.expect::<Gone>().times(2).replies(move |request| {
        assert_eq!(request.operation_id(), "gone");
        let status = if asked.requests().len() == 1 {
            503
        } else {
            204
        };
        Ok(Response::new(StatusCode::from_u16(status).unwrap(), ""))
    });
    assert_eq!(
        core(&mock).call(Gone).response().await.unwrap().attempts(),
        2
    );
    let debug = format!("{mock:?} {:?}", mock.expect::<Gone>());
    assert!(
        debug.contains("MockTransport") && !debug.contains("s3cr3t"),
        "{debug}"
    );
}
