//! Which operations are repeated, by what their document says of sending them twice.

use crate::answer::Answer;
use crate::received::Received;
use crate::server::Server;
use expected::idempotency::Client;
use expected::runtime::{Call, Operation};

/// The requests of a call whose first connection is lost.
async fn requests<O: Operation>(call: impl Fn(&Client) -> Call<'_, O>) -> Vec<Received> {
    let server = Server::start([Answer::hangup(), Answer::empty(204)]).await;
    let client = Client::new().base_url(server.url());
    _ = call(&client).raw().await;
    server.requests().await
}

/// The values of a header in the two attempts of a call.
async fn keys<O: Operation>(
    header: &str,
    call: impl Fn(&Client) -> Call<'_, O>,
) -> (String, String) {
    let requests = requests(call).await;
    let [first, second] = &requests[..] else {
        panic!("{} requests", requests.len())
    };
    let key = |request: &Received| request.header(header).unwrap().to_owned();
    (key(first), key(second))
}

#[tokio::test]
async fn a_key_that_is_required_is_made_and_stays_the_same() {
    let (first, second) = keys("idempotency-key", |client| client.pay_with_required_key(3)).await;
    assert_eq!((first.len(), first), (36, second));
    let (first, _) = keys("idempotency-key", |client| {
        client
            .pay_with_required_key(3)
            .idempotency_key("a key of my own!")
    })
    .await;
    assert_eq!(first, "a key of my own!");
}

#[tokio::test]
async fn a_header_that_an_extension_names_takes_a_key() {
    let (first, second) = keys("request-token", |client| client.pay_with_named_key()).await;
    assert_eq!((first.len(), first), (36, second));
    let (first, second) = keys("operation-id", |client| client.pay_with_undeclared_key()).await;
    assert_eq!((first.len(), first), (36, second));
    let (first, _) = keys("operation-id", |client| {
        client
            .pay_with_undeclared_key()
            .header("Operation-Id", "mine")
    })
    .await;
    assert_eq!(first, "mine");
}

#[tokio::test]
async fn an_extension_says_whether_an_operation_can_be_sent_twice() {
    assert_eq!(requests(|client| client.search()).await.len(), 2);
    assert_eq!(requests(|client| client.next()).await.len(), 1);
    assert_eq!(requests(|client| client.put()).await.len(), 2);
}
