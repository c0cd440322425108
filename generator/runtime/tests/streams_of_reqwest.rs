//! Streamed responses over the network.

use super::feed::{CHUNKED, Feed, head};
use crate::runtime::{BodyStream, Core, Error, Response, TimeLimit, TransportErrorKind};
use std::time::Duration;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    success: text String {
        200,
    },
} }

/// What is expected to end before it has run out.
const LONG: Duration = Duration::from_secs(20);

/// A limit that a silent server reaches within any test.
const SHORT: Duration = Duration::from_millis(50);

/// `hello hello hello hello`, as gzip writes it.
const HELLO: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 39, 1, 227, 81, 61, 141,
    23, 0, 0, 0,
];

async fn start(feed: &Feed) -> Response<BodyStream> {
    let core = Core::new(&feed.url).timeout(LONG);
    core.call(Get).stream().await.unwrap()
}

/// Waits until the client has closed the connection, on a thread of its own: reqwest closes it on
/// this one.
async fn closed(feed: Feed) {
    let waiting = tokio::task::spawn_blocking(move || feed.wait_until_closed());
    waiting.await.unwrap();
}

/// The next chunk of a body, as text.
async fn next(response: &mut Response<BodyStream>) -> Option<String> {
    let chunk = response.body.chunk().await.unwrap();
    chunk.map(|chunk| String::from_utf8(chunk.to_vec()).unwrap())
}

#[tokio::test]
async fn chunks_arrive_before_the_server_has_finished() {
    let feed = Feed::start(CHUNKED);
    let mut response = start(&feed).await;
    for text in ["one", "two"] {
        feed.send_chunk(text);
        assert_eq!(next(&mut response).await.as_deref(), Some(text));
    }
    feed.send("0\r\n\r\n");
    assert_eq!(next(&mut response).await, None);
}

#[tokio::test]
async fn a_body_with_a_length_is_read_to_its_end() {
    let feed = Feed::start(head(6));
    let mut response = start(&feed).await;
    assert_eq!(response.body.length(), Some(6));
    feed.send("abc");
    assert_eq!(next(&mut response).await.as_deref(), Some("abc"));
    assert_eq!(response.body.length(), Some(3));
    feed.send("def");
    assert_eq!(next(&mut response).await.as_deref(), Some("def"));
    assert_eq!(next(&mut response).await, None);
}

#[tokio::test]
async fn a_body_that_is_cut_ends_in_an_error() {
    for (start_of_answer, rest) in [(head(9), "abc"), (CHUNKED.to_owned(), "3\r\nabc\r\n")] {
        let feed = Feed::start(start_of_answer);
        let mut response = start(&feed).await;
        feed.send(rest);
        assert_eq!(next(&mut response).await.as_deref(), Some("abc"));
        feed.close();
        let error = response.body.chunk().await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Body);
        assert!(error.to_string().starts_with("GET / (get): "), "{error}");
        assert!(response.body.chunk().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_silent_server_ends_in_the_limit_that_ran_out() {
    for (is_read, limit) in [(true, TimeLimit::Read), (false, TimeLimit::Total)] {
        let feed = Feed::start(CHUNKED);
        let core = Core::new(&feed.url);
        let call = match is_read {
            true => core.call(Get).timeout(LONG).read_timeout(SHORT),
            false => core.call(Get).timeout(Duration::from_secs(3)),
        };
        let mut response = call.stream().await.unwrap();
        feed.send_chunk("abc");
        assert_eq!(next(&mut response).await.as_deref(), Some("abc"));
        let error = response.body.chunk().await.unwrap_err();
        assert_eq!(error.time_limit(), Some(limit), "{error}");
        closed(feed).await;
    }
}

#[tokio::test]
async fn the_head_keeps_the_limit_of_an_attempt() {
    let feed = Feed::start("");
    let core = Core::new(&feed.url).attempt_timeout(SHORT).retries(0);
    let Error::Transport(error) = core.call(Get).stream().await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.time_limit(), Some(TimeLimit::Attempt));
}

#[tokio::test]
async fn the_limit_of_an_attempt_is_none_for_the_body() {
    let feed = Feed::start(CHUNKED);
    let core = Core::new(&feed.url).attempt_timeout(Duration::from_secs(2));
    let mut response = core.call(Get).stream().await.unwrap();
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    feed.send_chunk("abc");
    assert_eq!(next(&mut response).await.as_deref(), Some("abc"));
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn gzip_is_decoded() {
    let length = HELLO.len();
    let feed = Feed::start(format!(
        "HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n"
    ));
    let core = Core::new(&feed.url);
    let call = core.call(Get).response_limit(23);
    let response = call.stream().await.unwrap();
    assert_eq!(response.body.length(), None);
    feed.send(HELLO);
    let body = response.body.collect(100).await.unwrap();
    assert_eq!(body, "hello hello hello hello");
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn gzip_that_is_cut_ends_in_an_error() {
    let feed = Feed::start("HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\n\r\n");
    let response = start(&feed).await;
    feed.send(&HELLO[..20]);
    feed.close();
    let error = response.body.collect(100).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Body);
}

#[tokio::test]
async fn a_stream_that_is_dropped_closes_its_connection() {
    let feed = Feed::start(CHUNKED);
    let mut response = start(&feed).await;
    feed.send_chunk("abc");
    assert!(next(&mut response).await.is_some());
    drop(response);
    closed(feed).await;
}

#[tokio::test]
async fn a_chunk_that_is_given_up_is_not_lost() {
    let feed = Feed::start(CHUNKED);
    let mut response = start(&feed).await;
    let waited = tokio::time::timeout(SHORT, response.body.chunk()).await;
    assert!(waited.is_err());
    feed.send_chunk("abc");
    assert_eq!(next(&mut response).await.as_deref(), Some("abc"));
}

#[cfg(feature = "tower")]
#[tokio::test]
async fn services_of_tower_stream_too() {
    use crate::runtime::{HttpTransport, TowerService, TowerTransport};
    use ::tower::ServiceBuilder;
    use ::tower::limit::ConcurrencyLimitLayer;
    let service = ServiceBuilder::new()
        .layer(ConcurrencyLimitLayer::new(2))
        .service(TowerService::new(HttpTransport::new()));
    let feed = Feed::start(CHUNKED);
    let core = Core::new(&feed.url).transport(TowerTransport::new(service));
    let mut response = core.call(Get).stream().await.unwrap();
    feed.send_chunk("one");
    assert_eq!(next(&mut response).await.as_deref(), Some("one"));
    feed.close();
    let error = response.body.chunk().await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Body);
}
