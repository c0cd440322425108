// @generated from an OpenAPI document; do not edit.
//! Typed clients for the recommendation APIs of Depict, Miso and Yespo
//!
//! One module and one cargo feature for each API; all are on by default.
//!
//! - [`depict`] – Depict API 1.0
//! - [`miso`] – Miso recommendation API 1.1.4
//! - [`yespo`] – Yespo contact recommendations 1.0

#[macro_use]
pub mod runtime;

#[cfg(feature = "depict")]
pub mod depict;

#[cfg(feature = "miso")]
pub mod miso;

#[cfg(feature = "yespo")]
pub mod yespo;
