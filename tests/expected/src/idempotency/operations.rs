// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::Uuid;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// - `idempotency_key`: Pattern: `^pay-[0-9]+$`.
    ///
    /// `POST /chosen`
    pub fn pay_with_chosen_key(
        &self,
        idempotency_key: impl Into<String>,
    ) -> Call<'_, PayWithChosenKey> {
        self.call(PayWithChosenKey {
            idempotency_key: idempotency_key.into(),
        })
    }

    /// `PUT /faulty`
    pub fn put(&self) -> Call<'_, Put> {
        self.call(Put {})
    }

    /// Can be sent twice, so that it is repeated after every failure that may pass.
    ///
    /// `POST /marked`
    pub fn search(&self) -> Call<'_, Search> {
        self.call(Search {})
    }

    /// Optional, as methods of the call:
    /// - `request_token`: The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    ///
    /// `POST /named`
    pub fn pay_with_named_key(&self) -> Call<'_, PayWithNamedKey> {
        self.call(PayWithNamedKey {
            request_token: None,
        })
    }

    /// Optional, as methods of the call:
    /// - `idempotency_key`: The client makes a random one unless it is given. All attempts of a call have the same.
    ///
    /// Must not be sent twice, so that it is repeated only if the server has not processed it.
    ///
    /// `POST /once`
    pub fn pay_once(&self) -> Call<'_, PayOnce> {
        self.call(PayOnce {
            idempotency_key: None,
        })
    }

    /// Optional, as methods of the call:
    /// - `idempotency_key`: 16 to 40 characters. The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    ///
    /// `POST /required`
    pub fn pay_with_required_key(&self, amount: i64) -> Call<'_, PayWithRequiredKey> {
        self.call(PayWithRequiredKey {
            idempotency_key: None,
            amount,
        })
    }

    /// The client sends a random idempotency key in the header `Operation-Id` unless the call sets it, and repeats the call after every failure that may pass.
    ///
    /// `POST /undeclared`
    pub fn pay_with_undeclared_key(&self) -> Call<'_, PayWithUndeclaredKey> {
        self.call(PayWithUndeclaredKey {})
    }

    /// Must not be sent twice, so that it is repeated only if the server has not processed it.
    ///
    /// `GET /unmarked`
    pub fn next(&self) -> Call<'_, Next> {
        self.call(Next {})
    }
}

/// The inputs of [`Client::pay_with_chosen_key`]: `POST /chosen`
#[derive(Clone)]
#[non_exhaustive]
pub struct PayWithChosenKey {
    /// Pattern: `^pay-[0-9]+$`.
    pub idempotency_key: String,
}
operation! { PayWithChosenKey {
    id: "payWithChosenKey",
    route: POST "/chosen",
    inputs: {
        idempotency_key: header "Idempotency-Key" [Pattern("^pay-[0-9]+$")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::put`]: `PUT /faulty`
#[derive(Clone)]
#[non_exhaustive]
pub struct Put {}
operation! { Put {
    id: "put",
    route: PUT "/faulty",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::search`]: `POST /marked`
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {}
operation! { Search {
    id: "search",
    route: POST "/marked",
    idempotent: true,
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::pay_with_named_key`]: `POST /named`
#[derive(Clone)]
#[non_exhaustive]
pub struct PayWithNamedKey {
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    pub request_token: Option<Uuid>,
}
operation! { PayWithNamedKey {
    id: "payWithNamedKey",
    route: POST "/named",
    key: "Request-Token",
    inputs: {
        request_token: header "request-token",
    },
    success: empty () {
        204,
    },
} }
setters! { Call<PayWithNamedKey> {
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    request_token(into Uuid),
} }

/// The inputs of [`Client::pay_once`]: `POST /once`
#[derive(Clone)]
#[non_exhaustive]
pub struct PayOnce {
    /// The client makes a random one unless it is given. All attempts of a call have the same.
    pub idempotency_key: Option<String>,
}
operation! { PayOnce {
    id: "payOnce",
    route: POST "/once",
    idempotent: false,
    inputs: {
        idempotency_key: header "Idempotency-Key",
    },
    success: empty () {
        204,
    },
} }
setters! { Call<PayOnce> {
    /// The client makes a random one unless it is given. All attempts of a call have the same.
    idempotency_key(into String),
} }

/// The inputs of [`Client::pay_with_required_key`]: `POST /required`
#[derive(Clone)]
#[non_exhaustive]
pub struct PayWithRequiredKey {
    /// 16 to 40 characters.
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    pub idempotency_key: Option<types::Key>,
    pub amount: i64,
}
operation! { PayWithRequiredKey {
    id: "payWithRequiredKey",
    route: POST "/required",
    inputs: {
        idempotency_key: header "Idempotency-Key" [MinLength(16), MaxLength(40)],
        amount: query,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<PayWithRequiredKey> {
    /// 16 to 40 characters.
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    idempotency_key(into types::Key),
} }

/// The inputs of [`Client::pay_with_undeclared_key`]: `POST /undeclared`
#[derive(Clone)]
#[non_exhaustive]
pub struct PayWithUndeclaredKey {}
operation! { PayWithUndeclaredKey {
    id: "payWithUndeclaredKey",
    route: POST "/undeclared",
    key: "Operation-Id",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::next`]: `GET /unmarked`
#[derive(Clone)]
#[non_exhaustive]
pub struct Next {}
operation! { Next {
    id: "next",
    route: GET "/unmarked",
    idempotent: false,
    success: empty () {
        204,
    },
} }
