//! The two calls as somebody writes them who has no generator: reqwest, serde's derives, and an
//! error that keeps what the server said.

#![allow(dead_code, reason = "the measurement does not look at every field")]

use super::answers;
use bytes::Bytes;
use http::StatusCode;
use reqwest::Url;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue, USER_AGENT};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Debug, Deserialize)]
pub struct Item {
    pub id: String,
    pub name: String,
    pub price: f64,
    pub tags: Vec<String>,
    pub color: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Order {
    pub customer: String,
    pub lines: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Line {
    pub item: String,
    pub count: i64,
}

#[derive(Debug, Deserialize)]
pub struct Receipt {
    pub id: String,
    pub total: f64,
}

#[derive(Debug, Deserialize)]
pub struct Fault {
    pub message: String,
}

#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Api(Fault),
    Status(StatusCode, Bytes),
    Decode(serde_json::Error, Bytes),
}

/// What carries the requests.
pub enum Carrier {
    Network,
    Memory,
}

pub struct Client {
    http: reqwest::Client,
    base: Url,
    key: HeaderValue,
    carrier: Carrier,
}

impl Client {
    pub fn new(base: &str, key: &str, carrier: Carrier) -> Self {
        let mut key = HeaderValue::from_str(key).expect("the key is a header");
        key.set_sensitive(true);
        let http = reqwest::Client::builder()
            .timeout(Duration::from_secs(60))
            .redirect(reqwest::redirect::Policy::none());
        Self {
            http: http.build().expect("reqwest accepts its settings"),
            base: base.parse().expect("the base is an address"),
            key,
            carrier,
        }
    }

    pub async fn read_item(&self, id: &str, locale: &str, limit: i64) -> Result<Item, Error> {
        let mut url = self.url(&["items", id]);
        url.query_pairs_mut()
            .append_pair("locale", locale)
            .append_pair("limit", &limit.to_string());
        let request = self.http.get(url);
        self.send(request, StatusCode::NOT_FOUND).await
    }

    pub async fn create_order(&self, order: &Order) -> Result<Receipt, Error> {
        let body = serde_json::to_vec(order).expect("an order is JSON");
        let request = self.http.post(self.url(&["orders"]));
        let request = request.header(CONTENT_TYPE, "application/json").body(body);
        self.send(request, StatusCode::BAD_REQUEST).await
    }

    fn url(&self, segments: &[&str]) -> Url {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .expect("the base can have a path")
            .pop_if_empty()
            .extend(segments);
        url
    }

    async fn send<T: DeserializeOwned>(
        &self,
        request: reqwest::RequestBuilder,
        documented: StatusCode,
    ) -> Result<T, Error> {
        let request = request
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, "by-hand/0.1.0")
            .header("x-api-key", self.key.clone());
        let answer = match self.carrier {
            Carrier::Network => request.send().await.map_err(Error::Http)?,
            Carrier::Memory => {
                let request = request.build().map_err(Error::Http)?;
                answers::in_memory(request.url().path()).into()
            }
        };
        let status = answer.status();
        let body = answer.bytes().await.map_err(Error::Http)?;
        if status.is_success() {
            return serde_json::from_slice(&body).map_err(|error| Error::Decode(error, body));
        }
        match serde_json::from_slice(&body) {
            Ok(fault) if status == documented => Err(Error::Api(fault)),
            _ => Err(Error::Status(status, body)),
        }
    }
}
