// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `YESPO_TRACKING_BASE_URL` (optional).

use recommenders::yespo_tracking::Client;
use recommenders::yespo_tracking::EventName;
use recommenders::yespo_tracking::GeneralInfo;
use recommenders::yespo_tracking::TrackingEvent;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    match run().await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut client = Client::new();
    if let Ok(url) = variable("YESPO_TRACKING_BASE_URL") {
        client = client.base_url(url);
    }
    let general_info = GeneralInfo::new(
        EventName::ProductPage,
        "65E5FD2B-7D9B-4E67-AC6C-B5A4B1EDD2E9",
    );
    let tracking_event = TrackingEvent::new(general_info);
    client.track(tracking_event).await?;
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
